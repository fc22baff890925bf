import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, gzip } from "node:zlib";

const [brotli, zip] = [promisify(brotliCompress), promisify(gzip)];
const folder = join(import.meta.dirname, "../.next/static");

// Once, as small as can be: a server that compresses while it answers has no time for that.
for (const entry of await readdir(folder, { recursive: true })) {
  if (!/\.(js|css|json|svg)$/.test(entry)) continue;
  const path = join(folder, entry);
  const bytes = await readFile(path);
  await writeFile(`${path}.br`, await brotli(bytes));
  await writeFile(`${path}.gz`, await zip(bytes, { level: 9 }));
}
