import type { EntityManager } from "typeorm";
import { holdOrder } from "./publication-order.ts";

export interface SourceCorrection {
  /** UUID: named by what is corrected. */
  readonly sourceId: string;
  readonly reasons: { readonly en: string; readonly fr: string };
  readonly publishedBy: string;
  readonly at: string;
}

export interface Corrected {
  readonly id: string;
  readonly claimId: string;
}

/** Parts of a claim: what they share is which of its revisions have them. */
const part = "claim_id, since_number, until_number";
const partOf = (row: string): string => `${row}.claim_id, ${row}.since_number, ${row}.until_number`;

/**
 * Claims whose public revision shows a source: as who says it or bears on it, or as publisher, author or original of an
 * article that it appears in or that bears on it.
 */
const showing = `
with article_named as (
  select id from article where publisher_id = $1
  union select article_id from article_author where source_id = $1 and until = 'infinity'
  union select article_id from republication where original_source_id = $1 and until = 'infinity'
), named (${part}) as (
  select ${partOf("a")} from attribution_link l join appearance a on a.id = l.appearance_id where l.source_id = $1
  union all select ${partOf("e")} from evidence e where e.source_id = $1
  union all select ${partOf("a")} from article_named n join appearance a on a.article_id = n.id where a.is_live
  union all select ${partOf("e")} from article_named n join evidence e on e.article_id = n.id
), shown as (
  select distinct r.id, r.claim_id, r.language from named n
    join claim_revision r on r.claim_id = n.claim_id and r.live_to = 'infinity'
      and n.since_number <= r.number and (n.until_number is null or n.until_number > r.number)
)`;

/** Every write about sources that published claims show, whatever the number of these claims. */
export class SourceCorrectionStore {
  /** Whoever publishes holds the order: the pause makes the instant, in milliseconds, later than all before it. */
  async moment(tx: EntityManager): Promise<string> {
    await tx.query(holdOrder);
    const [row] = (await tx.query(
      "select date_trunc('milliseconds', clock_timestamp())::text as at from pg_sleep(0.002)",
    )) as { at: string }[];
    if (row === undefined) throw new Error("A function answers one row");
    return row.at;
  }

  /**
   * One publication for each claim, of the revision that is public already: what was approved stands. Whoever asks for
   * what changed since finds the claim by the same instant.
   */
  async correct(
    tx: EntityManager,
    { sourceId, reasons, publishedBy, at }: SourceCorrection,
  ): Promise<Corrected[]> {
    return (await tx.query(
      `${showing}, corrected as (
         update claim_revision set corrected_at = $2::timestamptz where id in (select id from shown)
       ), changed as (
         update claim set updated_at = greatest(updated_at, $2::timestamptz) where id in (select claim_id from shown)
       )
       insert into publication (id, seq, claim_id, revision_id, kind, state, at, reason, published_by)
       select uuidv7(), nextval('publication_seq'), claim_id, id, 'CORRECTION', 'DONE', $2::timestamptz,
         case when language ~ '^fr(-|$)' then $4::text else $3::text end, $5::uuid
       from (select * from shown order by claim_id) s
       returning id, claim_id as "claimId"`,
      [sourceId, at, reasons.en, reasons.fr, publishedBy],
    )) as Corrected[];
  }
}
