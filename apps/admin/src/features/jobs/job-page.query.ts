import { graphql } from "../../gql/gql.ts";
import type { JobPageQuery, JobPageQueryVariables, JobState } from "../../gql/graphql.ts";
import { pagePlace, textParam } from "../../lib/page-place.ts";
import type { SearchParams } from "../../lib/page-place.ts";
import { isKnownQueue } from "./known-queue.ts";
import type { KnownQueue } from "./known-queue.ts";

export const jobPageQuery = graphql(`
  query JobPage($first: Int, $after: String, $last: Int, $before: String, $filter: JobFilter) {
    jobQueues {
      name
      cron
      waiting
      running
      failed
      done
      nextAt
      lastDoneAt
    }
    jobs(first: $first, after: $after, last: $last, before: $before, filter: $filter) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      nodes {
        id
        queue
        state
        about
        attempts
        attemptsMax
        error
        startedAt
        nextAttemptAt
        endedAt
      }
    }
  }
`);

const pageSize = 25;

export const jobViews = ["failed", "waiting", "running", "ended"] as const;
export type JobView = (typeof jobViews)[number];

const statesOf: Readonly<Record<JobView, readonly JobState[]>> = {
  failed: ["FAILED"],
  waiting: ["WAITING", "RETRYING"],
  running: ["RUNNING"],
  ended: ["DONE", "CANCELLED"],
};

export const jobView = (params: SearchParams): JobView =>
  jobViews.find((view) => view === textParam(params, "view")) ?? "failed";

export function queueIn(params: SearchParams): KnownQueue | undefined {
  const queue = textParam(params, "queue");
  return queue !== undefined && isKnownQueue(queue) ? queue : undefined;
}

export function jobVariables(params: SearchParams): JobPageQueryVariables {
  const queue = queueIn(params);
  return {
    ...pagePlace(params, pageSize),
    filter: {
      state: { in: [...statesOf[jobView(params)]] },
      ...(queue !== undefined && { queue: { eq: queue } }),
    },
  };
}

export type ListedQueue = JobPageQuery["jobQueues"][number];
export type ListedJob = JobPageQuery["jobs"]["nodes"][number];
