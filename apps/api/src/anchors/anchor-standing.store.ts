import type { EntityManager } from "typeorm";
import type { Placement } from "./placing/placement.ts";

/** Words that an appearance, a link of its attribution or a piece of evidence points to. */
export interface AnchoredWords {
  readonly id: string;
  readonly bearer: "APPEARANCE" | "ATTRIBUTION" | "EVIDENCE";
  readonly claimId: string;
  /** Whose text they stand in, from `start` until before `end`. */
  readonly articleRevisionId: string;
  readonly start: number;
  readonly end: number;
}

/** The text that anchors are placed in. */
export interface NewestText {
  readonly articleId: string;
  readonly revisionId: string;
  readonly text: string;
  readonly language: string;
}

export interface JudgedAnchor extends AnchoredWords {
  readonly placement: Placement;
}

const columns = `w.id, w.bearer, w.claim_id as "claimId", w.article_revision_id as "articleRevisionId",
  w.start_at as start, w.end_at as "end"`;

/** What nobody reads any more is not placed again: revisions that are neither the newest nor public. */
const isRead = `exists (select from claim_revision r where r.claim_id = w.claim_id
  and w.since_number <= r.number and (w.until_number is null or w.until_number > r.number)
  and (r.live_to = 'infinity' or r.id = (select c.newest_revision_id from claim c where c.id = w.claim_id)))`;

/** Every read and write of where anchors stand now. */
export class AnchorStandingStore {
  /** The anchors in earlier texts of an article. */
  async inEarlierTexts(tx: EntityManager, { articleId, revisionId }: NewestText): Promise<AnchoredWords[]> {
    return (await tx.query(
      `select ${columns} from anchored_words w
       where w.article_id = $1 and w.article_revision_id <> $2 and ${isRead}`,
      [articleId, revisionId],
    )) as AnchoredWords[];
  }

  /** The articles in which a claim has anchors in earlier texts, of which nobody knows yet how they stand. */
  async articlesToPlaceIn(tx: EntityManager, claimId: string): Promise<NewestText[]> {
    return (await tx.query(
      `select a.id as "articleId", n.id as "revisionId", n.text, a.language
       from article a join article_revision n on n.id = a.current_revision_id
       where a.id in (select w.article_id from anchored_words w join article o on o.id = w.article_id
         where w.claim_id = $1 and w.article_revision_id <> o.current_revision_id and ${isRead}
           and not exists (select from anchor_standing s where s.anchor_id = w.id))`,
      [claimId],
    )) as NewestText[];
  }

  async ofClaim(tx: EntityManager, claimId: string, newest: NewestText): Promise<AnchoredWords[]> {
    return (await tx.query(
      `select ${columns} from anchored_words w
       where w.claim_id = $1 and w.article_id = $2 and w.article_revision_id <> $3 and ${isRead}
         and not exists (select from anchor_standing s where s.anchor_id = w.id)`,
      [claimId, newest.articleId, newest.revisionId],
    )) as AnchoredWords[];
  }

  async newestText(tx: EntityManager, articleId: string): Promise<NewestText | null> {
    const [found] = (await tx.query(
      `select a.id as "articleId", n.id as "revisionId", n.text, a.language
       from article a join article_revision n on n.id = a.current_revision_id where a.id = $1`,
      [articleId],
    )) as NewestText[];
    return found ?? null;
  }

  async textOf(tx: EntityManager, revisionId: string): Promise<string> {
    const [found] = (await tx.query("select text from article_revision where id = $1", [revisionId])) as {
      text: string;
    }[];
    if (found === undefined) throw new Error(`An anchor points into the text ${revisionId}, which is gone`);
    return found.text;
  }

  /** By one statement, however many. A review that took note of exactly this holds for the newer text too. */
  async save(tx: EntityManager, newest: NewestText, judged: readonly JudgedAnchor[]): Promise<void> {
    await tx.query(
      `insert into anchor_standing as known (anchor_id, bearer, claim_id, article_id, article_revision_id, class,
         start_at, end_at, words, alterations)
       select anchor_id, bearer, claim_id, $2, $3, class, start_at, end_at, words, alterations
       from jsonb_to_recordset($1::jsonb) as judged (anchor_id uuid, bearer text, claim_id uuid, class text,
         start_at integer, end_at integer, words text, alterations text[])
       on conflict (anchor_id) do update set article_revision_id = excluded.article_revision_id,
         class = excluded.class, start_at = excluded.start_at, end_at = excluded.end_at, words = excluded.words,
         alterations = excluded.alterations,
         judged_at = case when (known.class, known.words) is not distinct from (excluded.class, excluded.words)
           then known.judged_at else now() end,
         settled_by = case when (known.class, known.words) is not distinct from (excluded.class, excluded.words)
           then known.settled_by end`,
      [JSON.stringify(judged.map(rowOf)), newest.articleId, newest.revisionId],
    );
  }
}

const rowOf = ({ id, bearer, claimId, placement }: JudgedAnchor) => ({
  anchor_id: id,
  bearer,
  claim_id: claimId,
  class: placement.class,
  start_at: placement.at?.start ?? null,
  end_at: placement.at?.end ?? null,
  words: placement.words,
  alterations: placement.alterations,
});
