import "server-only";
import { cache } from "react";
import { execute } from "../../lib/graphql-client.ts";
import { pagePlace } from "../../lib/page-place.ts";
import type { SearchParams } from "../../lib/page-place.ts";
import { choiceOf, orders, plainChoice, queueNames, queuePlace } from "./queue-choice.ts";
import type { QueueName } from "./queue-choice.ts";
import { queueFilter } from "./queue-filter.ts";
import { walkOf } from "./queue-walk.ts";
import { reviewQueueQuery } from "./review-queue.query.ts";
import { queueViewsQuery } from "./queue-views.query.ts";

export const queuePageSize = 25;

/** Of a desk's shared views, so many have a number: all of one's own, and the first of the others'. */
const countedViewsMax = 30;

/** Read once per request: the page's title has a number of it. */
const readQueueOf = cache(async (address: string) => {
  const params = JSON.parse(address) as SearchParams;
  const { savedViews } = await execute(queueViewsQuery);
  const now = new Date();
  const views = savedViews.nodes;
  const place = queuePlace(params, views);
  const counted = views.slice(0, countedViewsMax);
  const { filter, search } = queueFilter(place.choice, now);
  const { reviewCounts, ...read } = await execute(reviewQueueQuery, {
    ...pagePlace(params, queuePageSize),
    filter,
    nextOf: walkOf(place.choice, now).filter,
    search: search ?? null,
    orderBy: [orders[place.choice.order]],
    counted: [...queueNames.map(plainChoice), ...counted.map(choiceOf)].map((choice) =>
      queueFilter(choice, now),
    ),
  });
  const counts = Object.fromEntries(queueNames.map((name, at) => [name, reviewCounts[at] ?? 0]));
  return {
    ...read,
    ...place,
    counts: counts as Record<QueueName, number>,
    views: views.map((view, at) => ({ ...view, count: reviewCounts[queueNames.length + at] })),
  };
});

export const readQueue = (params: SearchParams) => readQueueOf(JSON.stringify(params));

export type ReadQueue = Awaited<ReturnType<typeof readQueue>>;
