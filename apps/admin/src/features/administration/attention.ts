import type { AdministrationFacts } from "./overview.query.ts";

export interface Concern {
  kind: "failedJobs" | "failingFeeds" | "disabledWebhooks" | "failedDeliveries" | "lockedAccounts";
  count: number;
  href: string;
}

/** What somebody should look at, the gravest first. Nothing is listed that is as it should be. */
export function concernsOf(facts: AdministrationFacts): Concern[] {
  const { jobQueues, failingFeeds, disabledWebhooks, webhooks, locked } = facts;
  const concerns: Concern[] = [
    { kind: "failedJobs", count: jobQueues.reduce((sum, { failed }) => sum + failed, 0), href: "/jobs" },
    ...webhooks.nodes.map(({ id, deliveries }) => ({
      kind: "failedDeliveries" as const,
      count: deliveries.totalCount,
      href: `/webhooks/${id}`,
    })),
    { kind: "disabledWebhooks", count: disabledWebhooks.totalCount, href: "/webhooks" },
    { kind: "failingFeeds", count: failingFeeds.totalCount, href: "/feeds?view=failing" },
    { kind: "lockedAccounts", count: locked.totalCount, href: "/audit?action=SECOND_FACTOR_LOCKED" },
  ];
  return concerns.filter(({ count }) => count > 0);
}
