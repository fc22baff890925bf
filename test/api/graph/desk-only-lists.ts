/** Lists that strangers are refused by name. */
export const deskOnly: readonly string[] = [
  "apiKeys",
  "articleImports",
  "auditRecords",
  "desks",
  "followedFeeds",
  "jobs",
  "listExports",
  "notices",
  "people",
  "reviews",
  "savedViews",
  "sourceProposals",
  "terms",
  "webhooks",
  "workloads",
];
