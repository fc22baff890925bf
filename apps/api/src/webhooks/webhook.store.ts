import type { EntityManager } from "typeorm";
import { newUuid } from "../kernel/id.ts";
import type { WebhookWords } from "./webhook.check.ts";

export type DisabledReason = "BY_PERSON" | "FAILING" | "GONE";

/** A webhook, held until the transaction ends. */
export interface WebhookRow extends WebhookWords {
  readonly id: string;
  readonly disabledReason: DisabledReason | null;
  /** Sealed. */
  readonly secret: string;
  readonly previousSecret: string | null;
  readonly previousSecretUntil: Date | null;
  readonly lastDeliveredAt: Date | null;
  readonly version: number;
}

const columns = `id, url, description, kinds, languages, topics, disabled_reason as "disabledReason", secret,
  previous_secret as "previousSecret", previous_secret_until as "previousSecretUntil",
  last_delivered_at as "lastDeliveredAt", version`;

export class WebhookStore {
  /** Two that are made at one moment are counted one after the other. */
  async count(tx: EntityManager): Promise<number> {
    await tx.query("select pg_advisory_xact_lock(hashtextextended('webhook', 0))");
    const [row] = (await tx.query("select count(*)::integer as n from webhook")) as { n: number }[];
    return row?.n ?? 0;
  }

  async insert(
    tx: EntityManager,
    words: WebhookWords,
    { secret, createdBy }: { readonly secret: string; readonly createdBy: string },
  ): Promise<string> {
    const id = newUuid();
    const { url, description, kinds, languages, topics } = words;
    await tx.query(
      `insert into webhook (id, url, description, kinds, languages, topics, secret, created_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [id, url, description, kinds, languages, topics, secret, createdBy],
    );
    return id;
  }

  /** Publications that refer to it meanwhile need not wait. */
  async lock(tx: EntityManager, id: string): Promise<WebhookRow | null> {
    const sql = `select ${columns} from webhook where id = $1 for no key update`;
    const [row] = (await tx.query(sql, [id])) as WebhookRow[];
    return row ?? null;
  }

  async save(tx: EntityManager, id: string, words: WebhookWords): Promise<void> {
    const { url, description, kinds, languages, topics } = words;
    await tx.query(
      `update webhook set url = $2, description = $3, kinds = $4, languages = $5, topics = $6,
         version = version + 1 where id = $1`,
      [id, url, description, kinds, languages, topics],
    );
  }

  async enable(tx: EntityManager, id: string): Promise<void> {
    await tx.query("update webhook set disabled_reason = null, disabled_at = null where id = $1", [id]);
  }

  /** What was still to be delivered is given up with it; the log keeps it, to be replayed. */
  async disable(tx: EntityManager, id: string, reason: DisabledReason): Promise<void> {
    await tx.query("update webhook set disabled_reason = $2, disabled_at = now() where id = $1", [
      id,
      reason,
    ]);
    await tx.query(
      `update webhook_delivery set state = 'FAILED', next_attempt_at = null, sending_until = null, turn = turn + 1
       where webhook_id = $1 and state = 'PENDING'`,
      [id],
    );
  }

  async countChange(tx: EntityManager, id: string): Promise<void> {
    await tx.query("update webhook set version = version + 1 where id = $1", [id]);
  }

  async rotate(
    tx: EntityManager,
    id: string,
    { secret, overlapHours }: { readonly secret: string; readonly overlapHours: number },
  ): Promise<void> {
    await tx.query(
      `update webhook set secret = $2, secret_made_at = now(), version = version + 1,
         previous_secret = case when $3::integer > 0 then secret end,
         previous_secret_until = case when $3::integer > 0 then now() + make_interval(hours => $3) end
       where id = $1`,
      [id, secret, overlapHours],
    );
  }

  async delivered(tx: EntityManager, id: string): Promise<void> {
    await tx.query("update webhook set last_delivered_at = clock_timestamp() where id = $1", [id]);
  }

  async delete(tx: EntityManager, id: string): Promise<void> {
    await tx.query("delete from webhook where id = $1", [id]);
  }
}
