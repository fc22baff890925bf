import { concernsOf } from "./attention.ts";

const counted = (totalCount: number) => ({ totalCount });

const well = {
  jobQueues: [{ name: "poll-feed", failed: 0, waiting: 3 }],
  failingFeeds: counted(0),
  feeds: counted(4),
  disabledWebhooks: counted(0),
  webhooks: { totalCount: 1, nodes: [{ id: "whk_1", url: "https://site.test", deliveries: counted(0) }] },
  people: counted(9),
  apiKeys: counted(2),
  locked: counted(0),
  lately: counted(70),
};

test("a desk on which all is well has nothing to look at", () => {
  expect(concernsOf(well)).toEqual([]);
});

test("what fails is told with how much of it, and leads to where it can be mended", () => {
  const ill = {
    ...well,
    jobQueues: [
      { name: "poll-feed", failed: 2, waiting: 0 },
      { name: "publish-claim", failed: 1, waiting: 0 },
    ],
    failingFeeds: counted(1),
    webhooks: { totalCount: 1, nodes: [{ id: "whk_1", url: "https://site.test", deliveries: counted(5) }] },
  };
  expect(concernsOf(ill)).toEqual([
    { kind: "failedJobs", count: 3, href: "/jobs" },
    { kind: "failedDeliveries", count: 5, href: "/webhooks/whk_1" },
    { kind: "failingFeeds", count: 1, href: "/feeds?view=failing" },
  ]);
});
