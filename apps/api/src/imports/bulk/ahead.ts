import type { BadItem } from "./bulk-item.ts";

/** Begins so many before the first is needed, and gives them in the order that they came in. `begin` never rejects. */
export async function* readAhead<T extends object, R>(
  items: AsyncIterable<T | BadItem>,
  begin: (item: T) => Promise<R>,
  width: number,
): AsyncGenerator<R | BadItem> {
  const begun: Promise<R | BadItem>[] = [];
  for await (const item of items) {
    begun.push("reason" in item ? Promise.resolve(item) : begin(item));
    const first = begun.length < width ? undefined : begun.shift();
    if (first !== undefined) yield await first;
  }
  for (const one of begun) yield await one;
}

export async function* inGroups<T>(items: AsyncIterable<T>, size: number): AsyncGenerator<T[]> {
  let group: T[] = [];
  for await (const item of items) {
    group.push(item);
    if (group.length < size) continue;
    yield group;
    group = [];
  }
  if (group.length > 0) yield group;
}
