/** What the desk does by itself, each with its words in the messages. A test finds what is missing. */
export const knownQueues = [
  "ask-language-model",
  "clear-away",
  "deliver-webhook",
  "fetch-article",
  "find-due-feeds",
  "find-overdue-deliveries",
  "find-overdue-imports",
  "find-overdue-model-readings",
  "fold-claim-tally",
  "forget-idempotent-requests",
  "forget-old-deliveries",
  "forget-old-sites",
  "gather-mail",
  "nightly-export",
  "poll-feed",
  "propose-sources",
  "propose-sources-by-the-clock",
  "publish-claim",
  "remind-of-due-dates",
  "review-altered-anchors",
  "send-mail",
  "tend-list-exports",
  "write-list-export",
] as const;

export type KnownQueue = (typeof knownQueues)[number];

export const isKnownQueue = (name: string): name is KnownQueue => knownQueues.some((known) => known === name);
