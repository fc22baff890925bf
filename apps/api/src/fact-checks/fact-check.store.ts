import type { EntityManager } from "typeorm";
import { newUuid } from "../kernel/id.ts";

export interface NewFactCheckRow {
  readonly deskId: string;
  readonly key: Buffer;
  readonly saidDigest: Buffer;
  readonly url: string;
  readonly said: object;
  readonly captureId: string;
  readonly claimId: string;
  readonly createdBy: string;
}

/** Which reviews of others have become claims here. */
export class FactCheckStore {
  /** Holds off whoever brings the same in at the same moment, until this transaction ends. */
  async lock(tx: EntityManager, key: Buffer): Promise<void> {
    await tx.query("select pg_advisory_xact_lock(hashtextextended('fact check ' || $1, 0))", [
      key.toString("hex"),
    ]);
  }

  async found(
    tx: EntityManager,
    deskId: string,
    key: Buffer,
  ): Promise<{ readonly claimId: string; readonly saidDigest: Buffer } | null> {
    const [row] = (await tx.query(
      `select claim_id as "claimId", said_digest as "saidDigest" from fact_check where desk_id = $1 and key = $2`,
      [deskId, key],
    )) as { claimId: string; saidDigest: Buffer }[];
    return row ?? null;
  }

  async insert(tx: EntityManager, row: NewFactCheckRow): Promise<void> {
    await tx.query(
      `insert into fact_check (id, desk_id, key, said_digest, url, said, capture_id, claim_id, created_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        ...[newUuid(), row.deskId, row.key, row.saidDigest, row.url, JSON.stringify(row.said)],
        ...[row.captureId, row.claimId, row.createdBy],
      ],
    );
  }

  /** The article that came to this desk from this address. */
  async articleAt(tx: EntityManager, deskId: string, url: string): Promise<string | null> {
    const [row] = (await tx.query(
      `select article_id as id from article_import
       where desk_id = $1 and state = 'DONE' and (page_url = $2 or source_url = $2) order by created_at desc limit 1`,
      [deskId, url],
    )) as { id: string }[];
    return row?.id ?? null;
  }
}
