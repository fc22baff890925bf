import type { EntityManager } from "typeorm";
import { newUuid } from "../kernel/id.ts";
import type { ExportFailure, ExportState, ExportTurn, FileFormat, WantedList } from "./list-export.ts";

export interface NewListExport extends WantedList {
  readonly personId: string;
  readonly format: FileFormat;
  readonly permissions: readonly string[];
  readonly rowsMax: number;
}

export interface ListExportRow extends NewListExport {
  readonly id: string;
  readonly state: ExportState;
  readonly turn: number;
  readonly attempts: number;
  readonly askedAt: Date;
  /** Of the file; pg tells a bigint as text. Null until it is done. */
  readonly bytes: string | null;
}

const columns = `id, person_id as "personId", list, format, filter, search, order_by as "orderBy", permissions,
  rows_max as "rowsMax", state, turn, attempts, asked_at as "askedAt", bytes`;
const turnColumns = `id as "exportId", turn`;

/** TypeORM answers the rows of an update together with their number. */
const returned = (answer: unknown): ExportTurn[] => (answer as [ExportTurn[], number])[0];

const asJson = (value: object | null): string | null => (value === null ? null : JSON.stringify(value));

/** What was asked for, and how far it is. */
export class ListExportStore {
  /** The one of this person that is under way. Two that are asked for at one moment come one after the other. */
  async underWay(tx: EntityManager, personId: string): Promise<string | null> {
    await tx.query("select pg_advisory_xact_lock(hashtextextended('list export of ' || $1, 0))", [personId]);
    const [row] = (await tx.query(
      "select id from list_export where person_id = $1 and state in ('QUEUED', 'RUNNING')",
      [personId],
    )) as { id: string }[];
    return row?.id ?? null;
  }

  async insert(tx: EntityManager, made: NewListExport): Promise<ExportTurn> {
    const exportId = newUuid();
    await tx.query(
      `insert into list_export (id, person_id, list, format, filter, search, order_by, permissions, rows_max)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        ...[exportId, made.personId, made.list, made.format, asJson(made.filter), made.search],
        ...[made.orderBy && JSON.stringify(made.orderBy), made.permissions, made.rowsMax],
      ],
    );
    return { exportId, turn: 0 };
  }

  async lock(tx: EntityManager, id: string): Promise<ListExportRow | null> {
    const [row] = (await tx.query(`select ${columns} from list_export where id = $1 for no key update`, [
      id,
    ])) as ListExportRow[];
    return row ?? null;
  }

  async begin(tx: EntityManager, id: string, leaseSeconds: number): Promise<void> {
    await tx.query(
      `update list_export set state = 'RUNNING', attempts = attempts + 1, rows_total = null, rows_written = 0,
         running_until = clock_timestamp() + make_interval(secs => $2) where id = $1`,
      [id, leaseSeconds],
    );
    await tx.query("delete from list_export_piece where export_id = $1", [id]);
  }

  /** Tells how far it is, and that somebody is at it. False: it is no longer wanted. */
  async advance(tx: EntityManager, { exportId, turn }: ExportTurn, told: Progress): Promise<boolean> {
    const advanced = returned(
      await tx.query(
        `update list_export set rows_written = $3, rows_total = $4,
           running_until = clock_timestamp() + make_interval(secs => $5)
         where id = $1 and turn = $2 and state = 'RUNNING' returning ${turnColumns}`,
        [exportId, turn, told.written, told.total, told.leaseSeconds],
      ),
    );
    return advanced.length > 0;
  }

  async finish(tx: EntityManager, id: string, file: FinishedFile): Promise<void> {
    await tx.query(
      `update list_export set state = 'DONE', rows_written = $2, rows_total = $3, bytes = $4, running_until = null,
         ended_at = now(), expires_at = now() + make_interval(days => $5) where id = $1`,
      [id, file.written, file.total, file.bytes, file.keptDays],
    );
  }

  async fail(tx: EntityManager, id: string, failure: ExportFailure): Promise<void> {
    await tx.query(
      `update list_export set state = 'FAILED', turn = turn + 1, failure = $2, running_until = null, ended_at = now()
       where id = $1`,
      [id, failure],
    );
    await tx.query("delete from list_export_piece where export_id = $1", [id]);
  }

  /** Whoever writes it finds out with the next piece, and leaves none behind. */
  async cancel(tx: EntityManager, id: string): Promise<void> {
    await tx.query(
      `update list_export set state = 'CANCELLED', turn = turn + 1, running_until = null, ended_at = now()
       where id = $1`,
      [id],
    );
    await tx.query("delete from list_export_piece where export_id = $1", [id]);
  }

  /** From the beginning, as whoever asks now. */
  async retry(
    tx: EntityManager,
    id: string,
    { permissions, rowsMax }: Pick<NewListExport, "permissions" | "rowsMax">,
  ): Promise<ExportTurn> {
    return one(
      await tx.query(
        `update list_export set state = 'QUEUED', turn = turn + 1, attempts = 0, failure = null, ended_at = null,
           expires_at = null, bytes = null, rows_total = null, rows_written = 0, queued_at = now(), permissions = $2,
           rows_max = $3 where id = $1 returning ${turnColumns}`,
        [id, permissions, rowsMax],
      ),
    );
  }

  /** By another job, since the one that wrote it is gone. */
  async putBack(tx: EntityManager, id: string): Promise<ExportTurn> {
    return one(
      await tx.query(
        `update list_export set state = 'QUEUED', turn = turn + 1, running_until = null, queued_at = now()
         where id = $1 returning ${turnColumns}`,
        [id],
      ),
    );
  }
}

export interface Progress {
  readonly written: number;
  readonly total: number;
  readonly leaseSeconds: number;
}

interface FinishedFile {
  readonly written: number;
  readonly total: number;
  readonly bytes: number;
  readonly keptDays: number;
}

function one(answer: unknown): ExportTurn {
  const [turn] = returned(answer);
  if (turn === undefined) throw new Error("There is no such list export");
  return turn;
}
