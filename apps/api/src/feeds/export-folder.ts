import { chmod, mkdir, mkdtemp, readdir, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";

/** The instant of an export as a folder's name: no colons, which some file systems refuse. In the order of time. */
const exportName = /^(\d{4}-\d{2}-\d{2}T\d{2})-(\d{2})-(\d{2}\.\d{3}Z)$/;
const nameOf = (asOf: string): string => asOf.replaceAll(":", "-");
export const instantOf = (name: string): string => name.replace(exportName, "$1:$2:$3");

const unfinished = ".partial-";
/** Longer than any export takes, so that one that is being made by another process is left alone. */
const givenUpMs = 24 * 60 * 60 * 1_000;

/** The finished exports in the folder, the latest first. */
export async function exportsIn(folder: string): Promise<string[]> {
  const names = await readdir(folder);
  return names
    .filter((name) => exportName.test(name))
    .sort()
    .reverse();
}

/** Fills a new export by `fill`. It is there whole or not at all: under its name only when all of it is written. */
export async function addExport(
  folder: string,
  asOf: string,
  fill: (place: string) => Promise<void>,
): Promise<string> {
  await mkdir(folder, { recursive: true });
  const place = await mkdtemp(join(folder, unfinished));
  try {
    await fill(place);
    // mkdtemp lets nobody else in.
    await chmod(place, 0o755);
    const finished = join(folder, nameOf(asOf));
    await rename(place, finished);
    return finished;
  } catch (error) {
    await rm(place, { recursive: true, force: true });
    throw error;
  }
}

/** Leaves the latest ones, and takes away what a process that was killed had begun. */
export async function keepLatest(folder: string, count: number): Promise<void> {
  const old = (await exportsIn(folder)).slice(count);
  const begun = (await readdir(folder)).filter((name) => name.startsWith(unfinished));
  for (const name of [...old, ...(await givenUp(folder, begun))])
    await rm(join(folder, name), { recursive: true, force: true });
}

async function givenUp(folder: string, names: readonly string[]): Promise<string[]> {
  const ages = await Promise.all(
    names.map(async (name) => Date.now() - (await stat(join(folder, name))).mtimeMs),
  );
  return names.filter((_name, place) => (ages[place] ?? 0) > givenUpMs);
}
