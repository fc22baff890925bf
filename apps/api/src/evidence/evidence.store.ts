import type { EvidenceContent } from "@claimdesk/shared/claim-content";
import type { EntityManager } from "typeorm";
import { newUuid } from "../kernel/id.ts";
import { EvidenceEntity } from "./evidence.entity.ts";

/** Evidence whose words were found where it says. */
export interface PlacedEvidence extends EvidenceContent {
  readonly articleId: string | null;
  readonly textLength: number | null;
}

export interface EvidenceRow extends PlacedEvidence {
  readonly id: string;
  readonly revisionNumber: number | null;
  readonly position: number;
  readonly rank: number;
}

interface Belonging {
  readonly claimId: string;
  /** The first revision of the claim that it belongs to. */
  readonly number: number;
  readonly actorId: string;
  /** Left out, it is a new piece, and stands after all others. */
  readonly as?: Pick<EvidenceRow, "position" | "rank">;
}

/** What an approval covers is the source that was named, whatever that was merged into since. */
const rowsAt = `
select e.id, e.position, e.rank, e.stance, coalesce(e.approved_source_id, e.source_id) as "sourceId", e.article_id as "articleId",
  e.article_revision_id as "articleRevisionId", e.text_length as "textLength",
  (select number from article_revision r where r.id = e.article_revision_id) as "revisionNumber",
  case when e.exact is not null then json_build_object('exact', e.exact, 'prefix', e.prefix, 'suffix', e.suffix,
    'start', e.start_at, 'end', e.end_at) end as anchor,
  e.url, e.excerpt, e.note
from evidence e
where e.claim_id = $1 and e.since_number <= $2 and (e.until_number is null or e.until_number > $2)
order by e.rank, e.id`;

/** Every write of evidence; and what a claim's revision counts of it among its content. */
export class EvidenceStore {
  /** That of one revision of the claim. */
  async read(tx: EntityManager, claimId: string, number: number): Promise<EvidenceRow[]> {
    return (await tx.query(rowsAt, [claimId, number])) as EvidenceRow[];
  }

  async open(tx: EntityManager, placed: PlacedEvidence, to: Belonging): Promise<string> {
    const id = newUuid();
    const { stance, sourceId, articleId, articleRevisionId, textLength, anchor, url, excerpt, note } = placed;
    await tx.insert(EvidenceEntity, {
      id,
      claimId: to.claimId,
      ...{ stance, sourceId, articleId, articleRevisionId, textLength, url, excerpt, note },
      exact: anchor?.exact ?? null,
      prefix: anchor?.prefix ?? null,
      suffix: anchor?.suffix ?? null,
      startAt: anchor?.start ?? null,
      endAt: anchor?.end ?? null,
      sinceNumber: to.number,
      ...(to.as ?? (await this.#next(tx, to.claimId))),
      createdBy: to.actorId,
    });
    return id;
  }

  /** From this revision of the claim on it is no longer there; earlier ones keep it. */
  async close(tx: EntityManager, id: string, number: number): Promise<void> {
    await tx.query("update evidence set until_number = $2 where id = $1", [id, number]);
  }

  async #next(tx: EntityManager, claimId: string): Promise<Pick<EvidenceRow, "position" | "rank">> {
    const [next] = (await tx.query(
      `select coalesce(max(position) + 1, 0) as position, coalesce(floor(max(rank)) + 1, 0) as rank
       from evidence where claim_id = $1`,
      [claimId],
    )) as Pick<EvidenceRow, "position" | "rank">[];
    return next ?? { position: 0, rank: 0 };
  }
}
