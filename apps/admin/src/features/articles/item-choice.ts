import type { ClaimKind } from "../../gql/graphql.ts";
import type { SuggestionItem, TextItem } from "./text-item.ts";

export const itemViews = ["all", "claim", "suggestion"] as const;
export type ItemView = (typeof itemViews)[number];
export const itemOrders = ["place", "rank"] as const;
export type ItemOrder = (typeof itemOrders)[number];

export interface ItemChoice {
  view: ItemView;
  kind: ClaimKind | undefined;
  order: ItemOrder;
  /** So many suggestions, the best ones. */
  limit: number;
}

export interface ChosenItems {
  /** What the text marks, in its order: every claim, and the best suggestions. */
  marked: readonly TextItem[];
  /** What the list shows, in the order that is chosen. */
  listed: readonly TextItem[];
  counts: Readonly<Record<ItemView, number>>;
  /** Suggestions that are known, of the chosen kind, and not among the best. */
  waiting: number;
}

/**
 * One suggestion for sixty words: some five lines of the measure, of which then one is underlined and four can be
 * read. In a short text a few are shown all the same, and at once never more than a first answer brings.
 */
const wordsPerMark = 60;
const fewest = 5;
const firstSuggestions = 100;

export function bestCount(text: string): number {
  const words = text.match(/\S+/g)?.length ?? 0;
  return Math.min(Math.max(Math.round(words / wordsPerMark), fewest), firstSuggestions);
}

const bestFirst = (first: SuggestionItem, second: SuggestionItem): number =>
  second.confidence - first.confidence || first.start - second.start;

export function chooseItems(items: readonly TextItem[], choice: ItemChoice): ChosenItems {
  const { view, kind, order, limit } = choice;
  const ofKind = items.filter((item) => kind === undefined || item.kind === kind);
  const ranked = ofKind.filter((item) => item.type === "suggestion").toSorted(bestFirst);
  const best = ranked.slice(0, limit);
  const isBest = new Set(best.map(({ id }) => id));
  const isShown = (item: TextItem) => item.type === "claim" || isBest.has(item.id);
  const inPlace = ofKind.filter(isShown);
  const claims = inPlace.filter(({ type }) => type === "claim");
  const all = order === "place" ? inPlace : [...best, ...claims];
  return {
    // A claim stays marked whatever kind is looked for: a second one of its words would be a copy.
    marked: items.filter((item) => item.type === "claim" || isBest.has(item.id)),
    listed: all.filter(({ type }) => view === "all" || view === type),
    counts: { all: inPlace.length, claim: claims.length, suggestion: best.length },
    waiting: ranked.length - best.length,
  };
}
