"use server";

import { refresh } from "next/cache";
import { graphql } from "../../gql/gql.ts";
import { execute } from "../../lib/graphql-client.ts";
import { done, doneWith, refused } from "../../lib/outcome.ts";
import type { Outcome } from "../../lib/outcome.ts";

const retryMutation = graphql(`
  mutation RetryJob($input: RetryJobInput!) {
    retryJob(input: $input) {
      __typename
      ...RefusalParts
    }
  }
`);

const retryFailedMutation = graphql(`
  mutation RetryFailedJobs($input: RetryFailedJobsInput!) {
    retryFailedJobs(input: $input) {
      __typename
      ... on RetriedJobs {
        count
      }
      ...RefusalParts
    }
  }
`);

const cancelMutation = graphql(`
  mutation CancelJob($input: CancelJobInput!) {
    cancelJob(input: $input) {
      __typename
      ...RefusalParts
    }
  }
`);

export async function retryJob(id: string): Promise<Outcome> {
  const { retryJob: answer } = await execute(retryMutation, { input: { id } });
  refresh();
  return answer.__typename === "Job" ? done : refused(answer);
}

export async function retryFailedJobs(queue: string): Promise<Outcome<number>> {
  const { retryFailedJobs: answer } = await execute(retryFailedMutation, { input: { queue } });
  if (answer.__typename !== "RetriedJobs") return refused(answer);
  refresh();
  return doneWith(answer.count);
}

export async function cancelJob(id: string): Promise<Outcome> {
  const { cancelJob: answer } = await execute(cancelMutation, { input: { id } });
  if (answer.__typename !== "Job") return refused(answer);
  refresh();
  return done;
}
