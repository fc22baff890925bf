/**
 * Everything that names a source, and what a merge does with it. A test compares this with the foreign keys of the
 * database: a new one is written down here, and its table gets the trigger `follow_source_merge`.
 */
interface ReferenceColumn {
  readonly table: string;
  readonly column: string;
}

interface PlainReference extends ReferenceColumn {
  /** Of a row `t`: the kept source, `$2`, has the place already that it would move to. */
  readonly taken?: string;
}

/** Of one article each thing is proposed once. What is proposed by an original's article names its source besides. */
const proposedAlready = `t.original_article_id is null and exists (select from republication_proposal k
  where k.article_id = t.article_id and k.original = $2::uuid::text)`;

/**
 * Rows with an id whose column is simply changed: what was moved is noted, and goes back. One whose place is taken goes
 * on naming the merged source, which tells itself what it has become.
 */
export const plainReferences: readonly PlainReference[] = [
  { table: "article", column: "publisher_id" },
  { table: "article_import", column: "publisher_id" },
  { table: "followed_feed", column: "publisher_id" },
  { table: "republication_proposal", column: "original_source_id", taken: proposedAlready },
  { table: "suggested_link", column: "source_id" },
];

/**
 * What an approval covers. The digest stays that of the source that was named, in `approved_source_id`, while
 * `source_id` is what that one has become.
 */
export const approvedReferences: readonly ReferenceColumn[] = [
  { table: "attribution_link", column: "source_id" },
  { table: "evidence", column: "source_id" },
];

export interface PeriodReference extends ReferenceColumn {
  /** There is one row that holds for each of these, and the source. */
  readonly of: string;
  /** Each row has an id of its own. */
  readonly hasId?: boolean;
}

/** Rows that hold from one instant until another: one ends and another begins, and the past stays as it was. */
export const periodReferences: readonly PeriodReference[] = [
  { table: "article_author", column: "source_id", of: "article_id" },
  { table: "republication", column: "original_source_id", of: "article_id", hasId: true },
  { table: "source_owner", column: "source_id", of: "owner_id" },
  { table: "source_owner", column: "owner_id", of: "source_id" },
];
