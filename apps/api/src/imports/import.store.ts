import { createHash } from "node:crypto";
import type { EntityManager } from "typeorm";
import { newUuid } from "../kernel/id.ts";
import type { Finding } from "../reading/reading.ts";
import { remarkNotes } from "../reading/remark.ts";
import type { Told } from "./import.check.ts";

export interface NewImport {
  readonly deskId: string;
  readonly kind: "TEXT" | "HTML" | "FILE";
  readonly fileName: string | null;
  /** Of a row of a table that holds its text: how that is written, and what else the row tells. */
  readonly rowKind: "TEXT" | "HTML" | null;
  readonly told: Told | null;
  /** What was taken out of a file, and read. Null: the letters of the capture. */
  readonly input: string | null;
  readonly digest: string;
  readonly sourceUrl: string | null;
  readonly captureId: string;
  readonly articleId: string;
  readonly revisionId: string;
  readonly findings: readonly Finding[];
  readonly createdBy: string;
}

/** Line ends and the white space around a paste differ from system to system; the article does not. */
export const inputDigest = (input: string): string =>
  createHash("sha256").update(input.replace(/\r\n?/g, "\n").trim()).digest("hex");

export const fileDigest = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** Imports and their findings, as rows. */
export class ImportStore {
  /** Holds off whoever hands in the same input at the same moment, until this transaction ends. */
  async lockInput(tx: EntityManager, digest: string): Promise<void> {
    await tx.query("select pg_advisory_xact_lock(hashtextextended($1, 0))", [digest]);
  }

  /**
   * This transaction does not wait for the disk. Until the next one that does, a machine that loses its power may lose
   * it, whole; nothing else can.
   */
  async commitSoon(tx: EntityManager): Promise<void> {
    await tx.query("set local synchronous_commit = off");
  }

  /** Else Postgres plans those statements every time that it would do a little faster if it knew their parameters. */
  async planOnce(tx: EntityManager): Promise<void> {
    await tx.query("set local plan_cache_mode = force_generic_plan");
  }

  /** What is planned for small tables is slow in large ones. */
  async planAnew(tx: EntityManager): Promise<void> {
    await tx.query("discard plans");
  }

  /** The import that this input has become before; it counts how often that is asked. */
  async countAgain(tx: EntityManager, deskId: string, digest: string): Promise<string | null> {
    const [row] = (await tx.query(
      `with again as (update article_import set times = times + 1
         where id = (select id from article_import where desk_id = $1 and input_digest = $2 and state = 'DONE'
           order by kind = 'URL', created_at, id limit 1) returning id)
       select id from again`,
      [deskId, digest],
    )) as { id: string }[];
    return row?.id ?? null;
  }

  /** Which of these inputs have become articles here. */
  async digestsHere(tx: EntityManager, deskId: string, digests: readonly string[]): Promise<Set<string>> {
    const rows = (await tx.query(
      `select input_digest as digest from article_import
       where desk_id = $1 and input_digest = any ($2) and state = 'DONE'`,
      [deskId, digests],
    )) as { digest: string }[];
    return new Set(rows.map(({ digest }) => digest));
  }

  async insert(tx: EntityManager, made: NewImport): Promise<string> {
    const id = newUuid();
    await tx.query(
      `insert into article_import
         (id, desk_id, state, progress, kind, input, input_digest, source_url, capture_id, article_id,
          article_revision_id, outcome, created_by, file_name, row_kind, told, finished_at)
       values ($1, $2, 'DONE', 1, $3, $4, $5, $6, $7, $8, $9, 'NEW_ARTICLE', $10, $11, $12, $13, now())`,
      [
        ...[id, made.deskId, made.kind, made.input, made.digest, made.sourceUrl],
        ...[made.captureId, made.articleId, made.revisionId, made.createdBy, made.fileName],
        ...[made.rowKind, made.told === null ? null : JSON.stringify(made.told)],
      ],
    );
    await this.insertFindings(tx, id, made.findings);
    return id;
  }

  async insertFindings(tx: EntityManager, importId: string, findings: readonly Finding[]): Promise<void> {
    const rows = findings.map(({ origin, disagreesWith, ...finding }, position) => ({
      ...finding,
      note: finding.remark === null ? null : remarkNotes[finding.remark],
      position,
      start_at: origin?.start ?? null,
      end_at: origin?.end ?? null,
      disagrees_with: disagreesWith,
    }));
    await tx.query(
      `insert into import_finding
         (import_id, position, field, value, confidence, start_at, end_at, method, note, disagrees_with, remark)
       select $1::uuid, f.* from jsonb_to_recordset($2::jsonb) as f
         (position int, field text, value text, confidence real, start_at int, end_at int, method text, note text,
          disagrees_with text[], remark text)`,
      [importId, JSON.stringify(rows)],
    );
  }
}
