import type { EntityManager } from "typeorm";
import { newUuid } from "../kernel/id.ts";
import type { ImportState } from "@claimdesk/shared/import-state";

/** A turn of an import: what a job is about. */
export interface ImportTurn {
  readonly importId: string;
  readonly turn: number;
}

export interface UrlImportRow {
  readonly id: string;
  readonly deskId: string;
  readonly url: string;
  readonly publisherId: string | null;
  readonly language: string | null;
  readonly state: ImportState;
  readonly turn: number;
  readonly attempts: number;
  readonly turnOf: string | null;
  readonly createdBy: string;
}

export interface NewUrlImport {
  readonly deskId: string;
  readonly url: string;
  readonly publisherId: string | null;
  readonly language: string | null;
  /** An item of a feed; else somebody gave the address. */
  readonly fromFeed: boolean;
  readonly createdBy: string;
}

const columns = `id, desk_id as "deskId", source_url as url, publisher_id as "publisherId", language, state, turn,
  attempts, turn_of as "turnOf", created_by as "createdBy"`;
const turnColumns = `id as "importId", turn`;

/** TypeORM answers the rows of an update together with their number. */
const returned = (answer: unknown): ImportTurn[] => (answer as [ImportTurn[], number])[0];

/** Imports of addresses, until they are done. */
export class UrlImportStore {
  /** Holds off whoever asks for the same address, or finds the same page, until this transaction ends. */
  async lockAddress(tx: EntityManager, deskId: string, url: string): Promise<void> {
    await tx.query("select pg_advisory_xact_lock(hashtextextended($1, 1))", [`${deskId} ${url}`]);
  }

  /** The import of this address that is under way; it counts how often that is asked for. */
  async countOpen(tx: EntityManager, deskId: string, url: string): Promise<string | null> {
    const [open] = returned(
      await tx.query(
        `update article_import set times = times + 1
         where desk_id = $1 and source_url = $2 and kind = 'URL' and state in ('QUEUED', 'RUNNING')
         returning ${turnColumns}`,
        [deskId, url],
      ),
    );
    return open?.importId ?? null;
  }

  async insert(tx: EntityManager, made: NewUrlImport): Promise<ImportTurn> {
    const importId = newUuid();
    await tx.query(
      `insert into article_import
         (id, desk_id, state, kind, source_url, publisher_id, language, next_attempt_at, from_feed, created_by)
       values ($1, $2, 'QUEUED', 'URL', $3, $4, $5, now(), $6, $7)`,
      [importId, made.deskId, made.url, made.publisherId, made.language, made.fromFeed, made.createdBy],
    );
    return { importId, turn: 0 };
  }

  async lock(tx: EntityManager, id: string): Promise<UrlImportRow | null> {
    const sql = `select ${columns} from article_import where id = $1 and kind = 'URL' for no key update`;
    const [row] = (await tx.query(sql, [id])) as UrlImportRow[];
    return row ?? null;
  }

  /** Text and pages too: whatever was handed in, and where it stands. */
  async lockState(tx: EntityManager, id: string): Promise<ImportState | null> {
    const sql = "select state from article_import where id = $1 for no key update";
    const [row] = (await tx.query(sql, [id])) as { state: ImportState }[];
    return row?.state ?? null;
  }

  async begin(tx: EntityManager, id: string, seconds: number): Promise<void> {
    await tx.query(
      `update article_import set state = 'RUNNING', progress = 0.05, attempts = attempts + 1, next_attempt_at = null,
         running_until = clock_timestamp() + make_interval(secs => $2) where id = $1`,
      [id, seconds],
    );
  }

  /** Tells how far it is. False: it is no longer wanted. */
  async advance(tx: EntityManager, { importId, turn }: ImportTurn, progress: number): Promise<boolean> {
    const advanced = returned(
      await tx.query(
        `update article_import set progress = greatest(progress, $3) where id = $1 and turn = $2 and state = 'RUNNING'
         returning ${turnColumns}`,
        [importId, turn, progress],
      ),
    );
    return advanced.length > 0;
  }

  /** To be tried again. A failure is told of meanwhile; waiting for a site's turn is none. */
  async putOff(tx: EntityManager, id: string, { until, failure, turnOf }: PutOff): Promise<ImportTurn> {
    const [turn] = returned(
      await tx.query(
        `update article_import set state = 'QUEUED', progress = 0, turn = turn + 1, next_attempt_at = $2,
           running_until = null, turn_of = $4, failure = coalesce($3, failure),
           failed_at = case when $3::text is null then failed_at else now() end,
           attempts = case when $3::text is null then attempts - 1 else attempts end
         where id = $1 returning ${turnColumns}`,
        [id, until, failure, turnOf],
      ),
    );
    if (turn === undefined) throw new Error(`There is no import ${id}`);
    return turn;
  }

  async fail(tx: EntityManager, id: string, failure: string): Promise<void> {
    await tx.query(
      `update article_import set state = 'FAILED', turn = turn + 1, next_attempt_at = null, running_until = null,
         turn_of = null, failure = $2, failed_at = now(), finished_at = now() where id = $1`,
      [id, failure],
    );
  }

  async cancel(tx: EntityManager, id: string): Promise<void> {
    await tx.query(
      `update article_import set state = 'CANCELLED', turn = turn + 1, next_attempt_at = null, running_until = null,
         turn_of = null, finished_at = now() where id = $1`,
      [id],
    );
  }

  /** From the beginning, with all its tries. */
  async retry(tx: EntityManager, id: string): Promise<ImportTurn[]> {
    return returned(
      await tx.query(
        `update article_import set state = 'QUEUED', progress = 0, attempts = 0, turn = turn + 1, failure = null,
           failed_at = null, finished_at = null, next_attempt_at = now() where id = $1 returning ${turnColumns}`,
        [id],
      ),
    );
  }

  /** Those that wait although their time has come: their job is lost. */
  async overdue(tx: EntityManager, max: number): Promise<ImportTurn[]> {
    return (await tx.query(
      `select ${turnColumns} from article_import
       where state = 'QUEUED' and next_attempt_at < now() - interval '1 minute' order by next_attempt_at limit $1`,
      [max],
    )) as ImportTurn[];
  }

  /** Those that somebody works on who is gone. */
  async leftBehind(tx: EntityManager, max: number): Promise<UrlImportRow[]> {
    return (await tx.query(
      `select ${columns} from article_import where state = 'RUNNING' and running_until < now()
       order by running_until limit $1 for no key update skip locked`,
      [max],
    )) as UrlImportRow[];
  }
}

interface PutOff {
  readonly until: Date;
  readonly failure: string | null;
  readonly turnOf: string | null;
}
