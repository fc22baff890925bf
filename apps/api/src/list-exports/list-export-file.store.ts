import type { DataSource } from "typeorm";
import type { ExportTurn } from "./list-export.ts";

/** The file of an export, in pieces of a gzip stream. Nothing here ever holds a whole one. */
export class ListExportFileStore {
  readonly #source: DataSource;

  constructor(source: DataSource) {
    this.#source = source;
  }

  /** False: the export is no longer wanted. Waits for whoever is just calling it off, so that no piece stays behind. */
  async append({ exportId, turn }: ExportTurn, place: number, bytes: Buffer): Promise<boolean> {
    const added = (await this.#source.query(
      `insert into list_export_piece (export_id, place, bytes)
       select id, $3, $4 from list_export where id = $1 and turn = $2 and state = 'RUNNING' for share
       returning place`,
      [exportId, turn, place, bytes],
    )) as unknown[];
    return added.length > 0;
  }

  async *pieces(exportId: string): AsyncGenerator<Buffer> {
    for (let place = 0; ; place += 1) {
      const [piece] = (await this.#source.query(
        "select bytes from list_export_piece where export_id = $1 and place = $2",
        [exportId, place],
      )) as { bytes: Buffer }[];
      if (piece === undefined) return;
      yield piece.bytes;
    }
  }
}
