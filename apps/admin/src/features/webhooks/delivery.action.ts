"use server";

import { refresh } from "next/cache";
import { graphql } from "../../gql/gql.ts";
import type { AttemptError } from "../../gql/graphql.ts";
import { execute } from "../../lib/graphql-client.ts";
import { done, doneWith, refused } from "../../lib/outcome.ts";
import type { Outcome } from "../../lib/outcome.ts";

const testMutation = graphql(`
  mutation TryWebhook($id: ID!) {
    testWebhook(input: { id: $id }) {
      __typename
      ... on WebhookDelivery {
        attempts {
          status
          error
        }
      }
      ...RefusalParts
    }
  }
`);

const replayMutation = graphql(`
  mutation ReplayDelivery($id: ID!) {
    replayDelivery(input: { id: $id }) {
      __typename
      ...RefusalParts
    }
  }
`);

const replayFailedMutation = graphql(`
  mutation ReplayFailed($input: ReplayFailedDeliveriesInput!) {
    replayFailedDeliveries(input: $input) {
      __typename
      ... on ReplayedDeliveries {
        count
      }
      ...RefusalParts
    }
  }
`);

export interface TestResult {
  status: number | null;
  error: AttemptError | null;
}

export async function testWebhook(id: string): Promise<Outcome<TestResult | null>> {
  const { testWebhook: answer } = await execute(testMutation, { id });
  switch (answer.__typename) {
    case "WebhookDelivery":
      refresh();
      return doneWith(answer.attempts[0] ?? null);
    case "NotFound":
      return refused(answer);
  }
}

export async function replayDelivery(id: string): Promise<Outcome> {
  const { replayDelivery: answer } = await execute(replayMutation, { id });
  switch (answer.__typename) {
    case "WebhookDelivery":
      refresh();
      return done;
    case "NotFound":
    case "WebhookDisabled":
      return refused(answer);
  }
}

/** Everything in the log, which reaches back a month. */
export async function replayFailed(webhookId: string): Promise<Outcome<number>> {
  const input = { webhookId, since: new Date(0).toISOString() };
  const { replayFailedDeliveries: answer } = await execute(replayFailedMutation, { input });
  switch (answer.__typename) {
    case "ReplayedDeliveries":
      refresh();
      return doneWith(answer.count);
    case "NotFound":
    case "WebhookDisabled":
      return refused(answer);
  }
}
