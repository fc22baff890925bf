import type { EntityManager } from "typeorm";

/** The sources that a public article or claim names, and whoever owns them. */
const shown = `
with recursive named_article (id) as (
  select a.article_id from appearance a join claim_revision r on r.claim_id = a.claim_id
  where r.id = $1 and a.since_number <= r.number and (a.until_number is null or a.until_number > r.number)
  union
  select e.article_id from evidence e join claim_revision r on r.claim_id = e.claim_id
  where r.id = $1 and e.article_id is not null
    and e.since_number <= r.number and (e.until_number is null or e.until_number > r.number)
), shown_article (id) as (
  select id from named_article
  union
  select p.original_article_id from shown_article s join republication p on p.article_id = s.id
  where p.original_article_id is not null
), named_source (id) as (
  select l.source_id from attribution_link l join appearance a on a.id = l.appearance_id
    join claim_revision r on r.claim_id = a.claim_id
  where r.id = $1 and a.since_number <= r.number and (a.until_number is null or a.until_number > r.number)
  union
  select e.source_id from evidence e join claim_revision r on r.claim_id = e.claim_id
  where r.id = $1 and e.source_id is not null
    and e.since_number <= r.number and (e.until_number is null or e.until_number > r.number)
  union
  select t.publisher_id from article t join shown_article s on s.id = t.id where t.publisher_id is not null
  union
  select w.source_id from article_author w join shown_article s on s.id = w.article_id
  union
  select p.original_source_id from republication p join shown_article s on s.id = p.article_id
  where p.original_source_id is not null
), shown_source (id) as (
  select id from named_source
  union
  select o.owner_id from shown_source s join source_owner o on o.source_id = s.id where o.until = 'infinity'
), met_article as (
  update article set public_from = $2 where public_from is null and id in (select id from shown_article)
)
update source set public_from = $2 where public_from is null and id in (select id from shown_source)`;

/** The period in which a revision is what the public sees, and what becomes public with it. */
export class LivePeriodStore {
  /** The period of the claim's earlier revision ends where this one begins. */
  async open(
    tx: EntityManager,
    revisionId: string,
    { claimId, at, version }: { readonly claimId: string; readonly at: string; readonly version: number },
  ): Promise<void> {
    await tx.query("update claim_revision set live_to = $2 where claim_id = $1 and live_to = 'infinity'", [
      claimId,
      at,
    ]);
    await tx.query(
      `update claim_revision set live_from = $2, live_to = 'infinity', published_version = $3,
         published_at = coalesce((select min(published_at) from claim_revision where claim_id = $4), $2::timestamptz)
       where id = $1`,
      [revisionId, at, version, claimId],
    );
    await tx.query(shown, [revisionId, at]);
  }

  /** What is left is a tombstone. Answers which revision was public. */
  async retract(
    tx: EntityManager,
    claimId: string,
    { at, reason }: { readonly at: string; readonly reason: string },
  ): Promise<string> {
    const [row] = (await tx.query(
      `with closed as (update claim_revision set live_to = $2, retracted_at = $2, retraction_reason = $3
         where claim_id = $1 and live_to = 'infinity' returning id)
       select id from closed`,
      [claimId, at, reason],
    )) as { id: string }[];
    if (row === undefined) throw new Error(`The claim ${claimId} has nothing public to retract`);
    return row.id;
  }
}
