import type { EntityManager } from "typeorm";
import { newUuid } from "../kernel/id.ts";
import type { Told } from "./import.check.ts";

/** The latest reading of what once came in, with what it takes to read it once more. */
export interface KeptImport {
  readonly id: string;
  readonly kind: "TEXT" | "HTML" | "FILE" | "URL";
  readonly outcome: string;
  readonly articleId: string;
  readonly revisionId: string;
  readonly input: string | null;
  readonly fileName: string | null;
  readonly rowKind: "TEXT" | "HTML" | null;
  readonly told: Told | null;
  readonly language: string | null;
  readonly sourceUrl: string | null;
  readonly captureId: string | null;
  readonly contentType: string | null;
  readonly finalUrl: string | null;
  readonly capturedAt: Date | null;
}

interface Found {
  readonly field: string;
  readonly value: string;
  readonly method: string;
}

/** What a new reading of an import became. */
export interface NewReading {
  /** The import that was read again, and the first reading of the same. */
  readonly id: string;
  readonly rootId: string;
  readonly input: string | null;
  readonly outcome: "NEW_REVISION" | "UNCHANGED" | "REPAIRED_SINCE";
  readonly revisionId: string;
  readonly createdBy: string;
}

/** Readings of what was kept, one after the other, as rows. */
export class RereadStore {
  /** The first reading of the same. Null: there is no such import, or it is not done. */
  async rootOf(tx: EntityManager, id: string): Promise<string | null> {
    const [row] = (await tx.query(
      "select coalesce(reread_of, id) as id from article_import where id = $1 and state = 'DONE'",
      [id],
    )) as { id: string }[];
    return row?.id ?? null;
  }

  /** Holds off whoever reads the same again, until this transaction ends. */
  async lock(tx: EntityManager, rootId: string): Promise<void> {
    await tx.query("select from article_import where id = $1 for no key update", [rootId]);
  }

  async latest(tx: EntityManager, rootId: string): Promise<KeptImport> {
    const [row] = (await tx.query(
      `select i.id, i.kind, i.outcome, i.article_id as "articleId",
         i.article_revision_id as "revisionId", i.input, i.file_name as "fileName", i.row_kind as "rowKind", i.told, i.language,
         i.source_url as "sourceUrl", i.capture_id as "captureId", c.content_type as "contentType",
         c.final_url as "finalUrl", c.at as "capturedAt"
       from article_import i left join capture c on c.id = i.capture_id
       where (i.id = $1 or i.reread_of = $1) and i.state = 'DONE' order by i.created_at desc, i.id desc limit 1`,
      [rootId],
    )) as KeptImport[];
    if (row === undefined) throw new Error(`Import ${rootId} is gone while it is held`);
    return row;
  }

  async found(tx: EntityManager, importId: string): Promise<Found[]> {
    return (await tx.query(
      "select field, value, method from import_finding where import_id = $1 order by position",
      [importId],
    )) as Found[];
  }

  /**
   * What a person said of the first reading holds of this one. Its findings are not there yet. A paste from before bytes
   * were kept is read out of its input.
   */
  async insert(
    tx: EntityManager,
    { id, rootId, input, outcome, revisionId, createdBy }: NewReading,
  ): Promise<string> {
    const made = newUuid();
    await tx.query(
      `insert into article_import
         (id, desk_id, state, progress, kind, input, input_digest, source_url, page_url, publisher_id, language,
          file_name, row_kind, told, capture_id, article_id, article_revision_id, outcome, created_by, finished_at, reread_of,
          from_feed)
       select $1, desk_id, 'DONE', 1, kind, coalesce($2, case when kind in ('TEXT', 'HTML') then input end), input_digest, source_url, page_url, publisher_id, language, file_name,
         row_kind, told, capture_id, article_id, $3, $4, $5, now(), $6, from_feed
       from article_import where id = $7`,
      [made, input, revisionId, outcome, createdBy, rootId, id],
    );
    return made;
  }

  /** The newest import of each article, in the order of their ids. */
  async newest(tx: EntityManager, after: string | null, max: number): Promise<string[]> {
    const rows = (await tx.query(
      `select i.id from article_import i
       where i.state = 'DONE' and ($1::uuid is null or i.id > $1) and not exists (
         select from article_import later where later.article_id = i.article_id and later.state = 'DONE'
           and (later.created_at, later.id) > (i.created_at, i.id))
       order by i.id limit $2`,
      [after, max],
    )) as { id: string }[];
    return rows.map(({ id }) => id);
  }
}
