import { bulkItemsMax } from "@claimdesk/shared/limits";

/** A row of a list that can be chosen, and how it was seen: what others have changed since is not overwritten. */
export interface SelectableRow {
  id: string;
  seen: string;
}

/** The rows that are chosen, by their ids. */
export interface Chosen {
  seen: Readonly<Record<string, string>>;
  /** More were wanted than a bulk change takes. */
  isFull: boolean;
}

export const noneChosen: Chosen = { seen: {}, isFull: false };

/** These and no others: each as it is seen on the page or, on another page, as it was seen there. */
export function chosenOf(ids: readonly string[], rows: readonly SelectableRow[], before: Chosen): Chosen {
  const onPage = new Map(rows.map(({ id, seen }) => [id, seen]));
  const taken = ids.slice(0, bulkItemsMax);
  return {
    seen: Object.fromEntries(taken.map((id) => [id, onPage.get(id) ?? before.seen[id] ?? ""])),
    isFull: ids.length > taken.length,
  };
}
