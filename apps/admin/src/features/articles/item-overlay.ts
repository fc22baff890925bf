import type { ClaimItem, SuggestionItem, TextItem } from "./text-item.ts";

/** What has been decided here since the page was read: shown at once, whether the server has answered or not. */
export interface ItemOverlay {
  /** Suggestions that are gone, and what they became. */
  decided: ReadonlyMap<string, ClaimItem | "dismissed">;
  /** Suggestions that are open again, and that the page as it was read may not have. */
  reopened: readonly SuggestionItem[];
  /** Those that were fetched after the page. */
  fetched: readonly SuggestionItem[];
}

export const noOverlay: ItemOverlay = { decided: new Map(), reopened: [], fetched: [] };

/** In the order of the text. What the server knows wins over what is assumed here. */
export function overlaid(read: readonly TextItem[], overlay: ItemOverlay): readonly TextItem[] {
  const { decided, reopened, fetched } = overlay;
  if (overlay === noOverlay) return read;
  const known = new Map<string, TextItem>();
  for (const item of [...fetched, ...reopened, ...read]) known.set(item.id, item);
  for (const [id, outcome] of decided) {
    known.delete(id);
    if (outcome !== "dismissed" && !known.has(outcome.id)) known.set(outcome.id, outcome);
  }
  return [...known.values()].toSorted(
    (first, second) => first.start - second.start || first.end - second.end,
  );
}

export const withDecided = (
  overlay: ItemOverlay,
  id: string,
  outcome: ClaimItem | "dismissed",
): ItemOverlay => ({ ...overlay, decided: new Map(overlay.decided).set(id, outcome) });

export function withReopened(overlay: ItemOverlay, item: SuggestionItem): ItemOverlay {
  const decided = new Map(overlay.decided);
  decided.delete(item.id);
  const others = overlay.reopened.filter(({ id }) => id !== item.id);
  return { ...overlay, decided, reopened: [...others, item] };
}

export const withFetched = (overlay: ItemOverlay, fetched: readonly SuggestionItem[]): ItemOverlay => ({
  ...overlay,
  fetched: [...overlay.fetched, ...fetched],
});
