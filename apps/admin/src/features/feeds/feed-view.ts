/** Which feeds a list shows, as its address says it. */
export const feedViews = ["all", "failing", "paused"] as const;

export type FeedView = (typeof feedViews)[number];

export const feedView = (said: string | undefined): FeedView =>
  feedViews.find((view) => view === said) ?? "all";
