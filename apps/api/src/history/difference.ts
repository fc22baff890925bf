/** What a thing held at a moment, as the SQL of this room reads it: each value as people read it. */
export interface Content {
  readonly plain: Readonly<Record<string, string | null>>;
  readonly lists: Readonly<Record<string, readonly Item[]>>;
}

export interface Item {
  /** What tells which item it is, though its words change. */
  readonly pair: string | number;
  readonly fields: Readonly<Record<string, string | null>>;
}

type Change = "ADDED" | "REMOVED" | "CHANGED" | "MOVED";

export interface Difference {
  readonly part: string;
  readonly change: Change;
  /** Null where the part is no list. */
  readonly field: string | null;
  readonly placeBefore: number | null;
  readonly placeAfter: number | null;
  readonly before: string | null;
  readonly after: string | null;
}

/** What differs between two moments, part by part in the order in which they are read. */
export function differences(before: Content | null, after: Content | null): Difference[] {
  if (before === null || after === null) return [];
  const plain = Object.keys(after.plain).flatMap((part) =>
    plainDifference(part, before.plain[part] ?? null, after.plain[part] ?? null),
  );
  const lists = Object.keys(after.lists).flatMap((part) =>
    listDifferences(part, before.lists[part] ?? [], after.lists[part] ?? []),
  );
  return [...plain, ...lists];
}

function plainDifference(part: string, before: string | null, after: string | null): Difference[] {
  if (before === after) return [];
  return [{ part, change: changeOf(before, after), ...nowhere, before, after }];
}

const nowhere = { field: null, placeBefore: null, placeAfter: null };

const changeOf = (before: string | null, after: string | null): Change =>
  before === null ? "ADDED" : after === null ? "REMOVED" : "CHANGED";

interface Pair {
  readonly old: number;
  readonly now: number;
}

function listDifferences(part: string, before: readonly Item[], after: readonly Item[]): Difference[] {
  const pairs = paired(before, after);
  const inOrder = longestInOrder(pairs);
  const of = (old: number | null, now: number | null) => ({
    part,
    placeBefore: old === null ? null : old + 1,
    placeAfter: now === null ? null : now + 1,
  });
  const gone = before.flatMap((item, old) =>
    pairs.some((pair) => pair.old === old) ? [] : fieldsOf(of(old, null), item.fields, {}),
  );
  const stays = after.flatMap((item, now) => {
    const pair = pairs.find((one) => one.now === now);
    if (pair === undefined) return fieldsOf(of(null, now), {}, item.fields);
    const was = before[pair.old]?.fields ?? {};
    const place = of(pair.old, now);
    return [...(inOrder.has(pair) ? [] : [moved(place, item)]), ...fieldsOf(place, was, item.fields)];
  });
  return [...gone, ...stays];
}

type Place = Pick<Difference, "part" | "placeBefore" | "placeAfter">;

/** The fields of one item that differ. An item that came or went differs in all that it has. */
function fieldsOf(place: Place, before: Item["fields"], after: Item["fields"]): Difference[] {
  const { placeBefore, placeAfter } = place;
  const names = Object.keys({ ...after, ...before });
  const whole = placeBefore === null ? "ADDED" : placeAfter === null ? "REMOVED" : null;
  return names.flatMap((field) => {
    const [old, now] = [before[field] ?? null, after[field] ?? null];
    return old === now
      ? []
      : [{ ...place, change: whole ?? ("CHANGED" as const), field, before: old, after: now }];
  });
}

/** Told with the words that it is known by, which are the same before and after. */
function moved(place: Place, { fields }: Item): Difference {
  const [field, words] = Object.entries(fields).find(([, value]) => value !== null) ?? [null, null];
  return { ...place, change: "MOVED", field, before: words, after: words };
}

/** What is alike in all is the same item, wherever it stands; of the others, what has the same key. */
function paired(before: readonly Item[], after: readonly Item[]): Pair[] {
  const pairs: Pair[] = [];
  const matches = [
    (old: Item, now: Item) => old.pair === now.pair && alike(old, now),
    alike,
    (old: Item, now: Item) => old.pair === now.pair,
  ];
  for (const match of matches) {
    for (const [now, item] of after.entries()) {
      if (pairs.some((pair) => pair.now === now)) continue;
      const old = before.findIndex(
        (other, place) => match(other, item) && !pairs.some((pair) => pair.old === place),
      );
      if (old !== -1) pairs.push({ old, now });
    }
  }
  return pairs.sort((one, other) => one.now - other.now);
}

const alike = (one: Item, other: Item): boolean =>
  JSON.stringify(one.fields) === JSON.stringify(other.fields);

/** The most items that keep their order among each other: the rest has moved. */
function longestInOrder(pairs: readonly Pair[]): ReadonlySet<Pair> {
  const best: Pair[][] = [];
  for (const pair of pairs) {
    const before = best.filter((chain) => (chain.at(-1)?.old ?? -1) < pair.old);
    const longest = before.reduce<Pair[]>((one, other) => (other.length > one.length ? other : one), []);
    best.push([...longest, pair]);
  }
  return new Set(best.reduce<Pair[]>((one, other) => (other.length > one.length ? other : one), []));
}
