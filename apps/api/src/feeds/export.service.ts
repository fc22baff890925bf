import { createHash } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Publisher } from "./desk-address.ts";
import { writeRows, type ExportedFile } from "./export-file.ts";
import { addExport, keepLatest } from "./export-folder.ts";
import { exportedLists } from "./export-rows.ts";
import type { PublicQuery } from "./public-query.ts";

/** The public's view of the desk at one instant, whatever is published while it is read. */
export interface Snapshot {
  readonly asOf: string;
  readonly ask: PublicQuery;
}

export type WithSnapshot = <Result>(work: (snapshot: Snapshot) => Promise<Result>) => Promise<Result>;

/** Raised when a row loses a field or a field its meaning; not when one is added. */
const exportVersion = 1;

/** Writes all that is public into files, which need no desk to be read. */
export class ExportService {
  readonly #withSnapshot: WithSnapshot;
  readonly #publisher: Publisher;

  constructor(withSnapshot: WithSnapshot, publisher: Publisher) {
    this.#withSnapshot = withSnapshot;
    this.#publisher = publisher;
  }

  /** Answers where the new export is; of those in the folder only the latest `keep` are left. */
  async add(folder: string, keep: number): Promise<string> {
    const added = await this.#withSnapshot((snapshot) =>
      addExport(folder, snapshot.asOf, (place) => this.#fill(place, snapshot)),
    );
    await keepLatest(folder, keep);
    return added;
  }

  async #fill(place: string, { asOf, ask }: Snapshot): Promise<void> {
    const files: (ExportedFile & { name: string })[] = [];
    // One after the other: they share the snapshot's connection.
    for (const [list, rowsOf] of Object.entries(exportedLists)) {
      const name = `${list}.ndjson.gz`;
      files.push({ name, ...(await writeRows(join(place, name), rowsOf(ask))) });
    }
    const { name, url, base } = this.#publisher;
    const manifest = `${JSON.stringify({ format: "claimdesk-export", version: exportVersion, asOf, publisher: { name, url }, api: `${base}/graphql`, files }, null, 2)}\n`;
    await writeFile(join(place, "manifest.json"), manifest, { flush: true });
    const manifestDigest = createHash("sha256").update(manifest).digest("hex");
    const sums = [...files, { name: "manifest.json", sha256: manifestDigest }];
    // As `sha256sum --check` reads it.
    const lines = sums.map((file) => `${file.sha256}  ${file.name}\n`).join("");
    await writeFile(join(place, "SHA256SUMS"), lines, { flush: true });
  }
}
