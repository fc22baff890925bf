import type { EntityManager } from "typeorm";
import { newUuid } from "../kernel/id.ts";
import type { ToldPublication, WebhookEvent } from "./webhook-event.ts";

/** A delivery, held until the transaction ends. */
export interface DeliveryRow {
  readonly id: string;
  readonly webhookId: string;
  readonly publicationId: string | null;
  readonly event: WebhookEvent;
  readonly body: string;
  readonly state: "PENDING" | "DELIVERED" | "FAILED";
  readonly failures: number;
  readonly turn: number;
  readonly startedAt: Date;
}

/** A turn of a delivery: what a job is about. */
export interface Turn {
  readonly deliveryId: string;
  readonly turn: number;
}

export interface NewDelivery {
  readonly webhookId: string;
  readonly publicationId: string | null;
  readonly event: WebhookEvent;
  readonly body: string;
}

interface Wanted extends ToldPublication {
  readonly webhookId: string;
}

export interface NewAttempt {
  readonly at: Date;
  readonly durationMs: number;
  readonly status: number | null;
  readonly response: string | null;
  readonly error: string | null;
}

const columns = `id, webhook_id as "webhookId", publication_id as "publicationId", event, body, state, failures, turn,
  started_at as "startedAt"`;

const turnColumns = `id as "deliveryId", turn`;

/** TypeORM answers the rows of an update together with their number. */
const returned = (answer: unknown): Turn[] => (answer as [Turn[], number])[0];

/** Which of those that can be replayed: given up, of publications. */
const again = `state = 'PENDING', failures = 0, turn = turn + 1, started_at = now(), next_attempt_at = now(),
  sending_until = null`;

export class WebhookDeliveryStore {
  /** Webhooks that want to be told, each with what of. Held, so that none is deleted before its delivery is written. */
  async wanted(tx: EntityManager, publicationIds: readonly string[]): Promise<Wanted[]> {
    return (await tx.query(
      `select w.id as "webhookId", p.id, p.claim_id as "claimId", p.kind, p.at, p.reason
       from publication p join claim_revision r on r.id = p.revision_id join webhook w
         on w.disabled_at is null and p.kind = any(w.kinds)
         and (cardinality(w.languages) = 0 or exists (
           select from unnest(w.languages) l where r.language = l or starts_with(r.language, l || '-')))
         and (cardinality(w.topics) = 0 or exists (
           select from unnest(w.topics) wanted join unnest(r.topics) t on lower(wanted) = lower(t)))
       where p.id = any($1::uuid[]) order by p.seq, w.id for key share of w`,
      [publicationIds],
    )) as Wanted[];
  }

  async insert(tx: EntityManager, delivery: NewDelivery): Promise<Turn> {
    const [turn] = await this.insertAll(tx, [delivery]);
    if (turn === undefined) throw new Error("A delivery that is written has a turn");
    return turn;
  }

  async insertAll(tx: EntityManager, deliveries: readonly NewDelivery[]): Promise<Turn[]> {
    const rows = deliveries.map((delivery) => ({ ...delivery, id: newUuid() }));
    await tx.query(
      `insert into webhook_delivery (id, webhook_id, publication_id, event, body, state, next_attempt_at)
       select d.id, d."webhookId", d."publicationId", d.event, d.body, 'PENDING', now()
       from jsonb_to_recordset($1::jsonb) d (id uuid, "webhookId" uuid, "publicationId" uuid, event text, body text)`,
      [JSON.stringify(rows)],
    );
    return rows.map(({ id }) => ({ deliveryId: id, turn: 0 }));
  }

  async webhookOf(tx: EntityManager, id: string): Promise<string | null> {
    const sql = `select webhook_id as "webhookId" from webhook_delivery where id = $1`;
    const [row] = (await tx.query(sql, [id])) as { webhookId: string }[];
    return row?.webhookId ?? null;
  }

  /** After its webhook, so that nobody waits for anybody who waits. */
  async lock(tx: EntityManager, id: string): Promise<DeliveryRow | null> {
    const sql = `select ${columns} from webhook_delivery where id = $1 for update`;
    const [row] = (await tx.query(sql, [id])) as DeliveryRow[];
    return row ?? null;
  }

  async isBeingSent(tx: EntityManager, id: string): Promise<boolean> {
    const sql = "select id from webhook_delivery where id = $1 and sending_until > clock_timestamp()";
    return ((await tx.query(sql, [id])) as unknown[]).length > 0;
  }

  async sendingTo(tx: EntityManager, webhookId: string): Promise<number> {
    const [row] = (await tx.query(
      `select count(*)::integer as n from webhook_delivery
       where webhook_id = $1 and sending_until > clock_timestamp()`,
      [webhookId],
    )) as { n: number }[];
    return row?.n ?? 0;
  }

  async beginSending(tx: EntityManager, id: string, seconds: number): Promise<void> {
    await tx.query(
      "update webhook_delivery set sending_until = clock_timestamp() + make_interval(secs => $2) where id = $1",
      [id, seconds],
    );
  }

  async putOff(tx: EntityManager, id: string, { until, failures }: PutOff): Promise<Turn> {
    const [turn] = returned(
      await tx.query(
        `update webhook_delivery set turn = turn + 1, next_attempt_at = $2, failures = $3, sending_until = null
         where id = $1 returning ${turnColumns}`,
        [id, until, failures],
      ),
    );
    if (turn === undefined) throw new Error(`There is no delivery ${id}`);
    return turn;
  }

  async end(tx: EntityManager, id: string, { state, failures }: Ending): Promise<void> {
    await tx.query(
      `update webhook_delivery set state = $2, failures = $3, next_attempt_at = null, sending_until = null,
         turn = turn + 1 where id = $1`,
      [id, state, failures],
    );
  }

  async addAttempt(tx: EntityManager, deliveryId: string, attempt: NewAttempt): Promise<void> {
    const { at, durationMs, status, response, error } = attempt;
    await tx.query(
      `insert into delivery_attempt (id, delivery_id, at, duration_ms, status, response, error)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [newUuid(), deliveryId, at, durationMs, status, response, error],
    );
  }

  async replay(tx: EntityManager, id: string): Promise<Turn[]> {
    return returned(
      await tx.query(`update webhook_delivery set ${again} where id = $1 returning ${turnColumns}`, [id]),
    );
  }

  /** The oldest first, `max` at the most. */
  async replayFailed(tx: EntityManager, webhookId: string, { since, max }: FailedSince): Promise<Turn[]> {
    return returned(
      await tx.query(
        `update webhook_delivery set ${again} where id in (
           select id from webhook_delivery where webhook_id = $1 and state = 'FAILED' and event <> 'TEST'
             and created_at >= $2 order by created_at, id limit $3 for update)
         returning ${turnColumns}`,
        [webhookId, since, max],
      ),
    );
  }

  /** Those whose job is lost, or was left behind by a process that is gone. */
  async overdue(tx: EntityManager, max: number): Promise<Turn[]> {
    return (await tx.query(
      `select ${turnColumns} from webhook_delivery
       where state = 'PENDING' and next_attempt_at < now() - interval '1 minute'
         and (sending_until is null or sending_until < now())
       order by next_attempt_at limit $1`,
      [max],
    )) as Turn[];
  }

  async deleteOld(tx: EntityManager, days: number): Promise<void> {
    await tx.query(
      `delete from webhook_delivery where state <> 'PENDING' and created_at < now() - make_interval(days => $1)`,
      [days],
    );
  }
}

interface FailedSince {
  readonly since: string;
  readonly max: number;
}

interface PutOff {
  readonly until: Date;
  /** Of this round so far. */
  readonly failures: number;
}

interface Ending {
  readonly state: "DELIVERED" | "FAILED";
  readonly failures: number;
}
