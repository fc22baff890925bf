import type { Difference } from "./comparison.query.ts";

/** What differs in one item of a list. */
export interface ItemGroup {
  change: Difference["change"];
  placeBefore: number | null;
  placeAfter: number | null;
  fields: readonly Difference[];
}

/** What differs in one part: in its one value, or in the items of its list. */
export interface PartGroup {
  part: string;
  value: Difference | undefined;
  items: readonly ItemGroup[];
}

/** The API tells each value by itself; people read a part with all that differs in it. */
export function groupedByPart(differences: readonly Difference[]): PartGroup[] {
  const parts = new Map<string, Difference[]>();
  for (const one of differences) parts.set(one.part, [...(parts.get(one.part) ?? []), one]);
  return [...parts].map(([part, ofPart]) => ({
    part,
    value: ofPart.find(({ field }) => field === null),
    items: itemsOf(ofPart.filter(({ field }) => field !== null)),
  }));
}

function itemsOf(differences: readonly Difference[]): ItemGroup[] {
  const items = new Map<string, Difference[]>();
  for (const one of differences) {
    const place = `${String(one.placeBefore)} ${String(one.placeAfter)}`;
    items.set(place, [...(items.get(place) ?? []), one]);
  }
  return [...items.values()].flatMap((fields) => {
    const [first] = fields;
    if (first === undefined) return [];
    const { placeBefore, placeAfter } = first;
    const isMoved = fields.every(({ change }) => change === "MOVED");
    return [{ change: isMoved ? "MOVED" : changeOf(fields), placeBefore, placeAfter, fields }];
  });
}

const changeOf = (fields: readonly Difference[]): Difference["change"] =>
  fields.find(({ change }) => change !== "MOVED")?.change ?? "MOVED";

const backwards = { ADDED: "REMOVED", REMOVED: "ADDED", CHANGED: "CHANGED", MOVED: "MOVED" } as const;

/** The same the other way round: what going back would change. */
export const reversed = (differences: readonly Difference[]): Difference[] =>
  differences.map((one) => ({
    ...one,
    change: backwards[one.change],
    placeBefore: one.placeAfter,
    placeAfter: one.placeBefore,
    before: one.after,
    after: one.before,
  }));
