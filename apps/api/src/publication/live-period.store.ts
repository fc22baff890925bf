import type { EntityManager } from "typeorm";

/** A row of this table, of the claim that revision $1 belongs to, is part of that revision. */
const partOf = (row: string): string =>
  `join claim_revision r on r.id = $1 and r.claim_id = ${row}.claim_id
     and ${row}.since_number <= r.number and (${row}.until_number is null or ${row}.until_number > r.number)`;

/** What a revision names becomes public with it. */
const show = `
select become_public(
  array(select a.article_id from appearance a ${partOf("a")}
    union select e.article_id from evidence e ${partOf("e")} where e.article_id is not null),
  array(select l.source_id from attribution_link l join appearance a on a.id = l.appearance_id ${partOf("a")}
    union select e.source_id from evidence e ${partOf("e")} where e.source_id is not null),
  $2::timestamptz)`;

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
    await tx.query(show, [revisionId, at]);
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
