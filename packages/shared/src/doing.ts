/** What somebody has open at a claim, from what only looks to what will change it. */
export const Doing = {
  READING: "READING",
  REVIEWING: "REVIEWING",
  WORDING: "WORDING",
  VERDICT: "VERDICT",
  EVIDENCE: "EVIDENCE",
  APPEARANCE: "APPEARANCE",
  ATTRIBUTION: "ATTRIBUTION",
} as const;
export type Doing = keyof typeof Doing;

/** A window says that it is still there well before this has passed, also where a browser lets it sleep for a minute. */
export const presentSeconds = 90;

/** What somebody does who has an article open. */
export const ArticleDoing = {
  READING: "READING",
  EDITING: "EDITING",
} as const;
export type ArticleDoing = keyof typeof ArticleDoing;
