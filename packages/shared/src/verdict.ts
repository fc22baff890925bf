import type { Locale } from "./locale.ts";

/** How a verdict is coloured and marked on a screen; always beside its label, never instead of it. */
export type VerdictTone = "positive" | "favourable" | "caution" | "uncertain" | "negative" | "neutral";

export interface VerdictRating {
  readonly key: string;
  readonly labels: Readonly<Record<Locale, string>>;
  /** The place in lists and menus. */
  readonly order: number;
  /** schema.org Rating.ratingValue, between `ratingValueMin` and `ratingValueMax`; null where nothing is rated. */
  readonly value: number | null;
  readonly tone: VerdictTone;
}

export const ratingValueMin = 1;
export const ratingValueMax = 5;

/** The scale that a new desk begins with. */
export const defaultScale = [
  { key: "true", labels: { fr: "Vrai", en: "True" }, order: 1, value: 5, tone: "positive" },
  {
    key: "mostly_true",
    labels: { fr: "Plutôt vrai", en: "Mostly true" },
    order: 2,
    value: 4,
    tone: "favourable",
  },
  { key: "misleading", labels: { fr: "Trompeur", en: "Misleading" }, order: 3, value: 3, tone: "caution" },
  { key: "unproven", labels: { fr: "Non prouvé", en: "Unproven" }, order: 4, value: 2, tone: "uncertain" },
  { key: "false", labels: { fr: "Faux", en: "False" }, order: 5, value: 1, tone: "negative" },
  // Published as what somebody said: the desk vouches for the words, not for what they say.
  { key: "attributed", labels: { fr: "Attribué", en: "Attributed" }, order: 6, value: null, tone: "neutral" },
] as const satisfies readonly VerdictRating[];

export type RatingKey = (typeof defaultScale)[number]["key"];

export const ratingKeys: readonly RatingKey[] = defaultScale.map(({ key }) => key);

export function isRatingKey(key: string): key is RatingKey {
  return ratingKeys.some((known) => known === key);
}

export function ratingOf(key: RatingKey): VerdictRating;
export function ratingOf(key: string): VerdictRating | undefined;
export function ratingOf(key: string): VerdictRating | undefined {
  return defaultScale.find((rating) => rating.key === key);
}
