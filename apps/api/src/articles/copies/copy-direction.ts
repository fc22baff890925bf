/** What is known of when an article came, to tell who copied whom. */
export interface Dated {
  /** As precisely as it is known. */
  readonly publishedAt: string | null;
  readonly createdAt: Date;
}

export type Direction = "STATED" | "DATES" | "ARRIVAL";

/**
 * Below 0 where `one` was there first. Dates decide where both are known and neither could be the other ("2024-06" and
 * "2024-06-12"); else the order in which the desk got them, which says little and is said to be that.
 */
export function orderOf(one: Dated, other: Dated): { readonly order: number; readonly by: Direction } {
  const [here, there] = [one.publishedAt, other.publishedAt];
  if (here !== null && there !== null && !here.startsWith(there) && !there.startsWith(here)) {
    return { order: comparable(here) < comparable(there) ? -1 : 1, by: "DATES" };
  }
  return { order: one.createdAt.getTime() - other.createdAt.getTime(), by: "ARRIVAL" };
}

/** A day and an instant compare as text; instants of several zones only as instants. */
const comparable = (date: string): string => (date.includes("T") ? new Date(date).toISOString() : date);
