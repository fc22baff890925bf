import { mergeText } from "./merge-text.ts";
import type { Sides } from "./part-draft.ts";

/** Field by field: what one of them changed, and where both did, both texts; of a choice, mine. */
export function mergedDraft<Draft extends object>(
  { ground, mine, theirs }: Sides<Draft>,
  texts: readonly (keyof Draft)[],
): Draft {
  const merged = { ...mine };
  for (const name of Object.keys(mine) as (keyof Draft)[]) {
    const [before, my, their] = [ground[name], mine[name], theirs[name]];
    if (isEqual(my, before)) merged[name] = their;
    else if (!isEqual(their, before) && texts.includes(name))
      merged[name] = mergeText(String(before), {
        mine: String(my),
        theirs: String(their),
      }) as Draft[keyof Draft];
  }
  return merged;
}

const isEqual = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
