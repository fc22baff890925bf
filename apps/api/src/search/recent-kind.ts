/** What is remembered as opened. */
export const RecentKind = { CLAIM: "CLAIM", ARTICLE: "ARTICLE", SOURCE: "SOURCE", REVIEW: "REVIEW" } as const;
export type RecentKind = keyof typeof RecentKind;

/** More than anybody looks back at. */
export const recentItemsMax = 50;
