import { InvalidInput } from "../kernel/refusal.ts";
import type { MergedWords } from "./merged-words.ts";
import { othersMax } from "./source.check.ts";
import { ownersMax } from "./source.reader.ts";
import type { SourceRow } from "./source.store.ts";

/** What both have together may be more than one source has. */
export function tooManyIn(after: MergedWords, kept: SourceRow, merged: SourceRow): InvalidInput | null {
  const owners = new Set([...kept.ownerships, ...merged.ownerships].map(({ ownerId }) => ownerId)).size;
  const most = [
    [after.aliases.length, othersMax, "names"],
    [after.domains.length, othersMax, "domains"],
    [owners, ownersMax, "owners"],
  ] as const;
  const over = most.find(([count, max]) => count > max);
  if (over === undefined) return null;
  const [count, max, what] = over;
  const message = `Together they have ${String(count)} ${what}, and a source has ${String(max)} at the most: remove some first.`;
  return new InvalidInput("mergedId", { problem: "TOO_MANY", max, message });
}
