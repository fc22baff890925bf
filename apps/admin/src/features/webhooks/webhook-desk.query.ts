import { graphql } from "../../gql/gql.ts";
import type { DeliveryLogQuery, DeliveryLogQueryVariables, WebhookDeskQuery } from "../../gql/graphql.ts";
import { pagePlace, textParam } from "../../lib/page-place.ts";
import type { SearchParams } from "../../lib/page-place.ts";

export const webhookDeskQuery = graphql(`
  query WebhookDesk($id: ID!) {
    webhook(id: $id) {
      id
      url
      description
      kinds
      languages
      topics
      enabled
      disabledReason
      disabledAt
      secretMadeAt
      previousSecretUntil
      lastDeliveredAt
      version
      createdAt
      createdBy {
        name
      }
    }
  }
`);

export type DeskWebhook = NonNullable<WebhookDeskQuery["webhook"]>;

export const deliveryLogQuery = graphql(`
  query DeliveryLog(
    $id: ID!
    $filter: WebhookDeliveryFilter!
    $first: Int
    $after: String
    $last: Int
    $before: String
  ) {
    webhook(id: $id) {
      all: deliveries(first: 0) {
        totalCount
      }
      pending: deliveries(first: 0, filter: { state: { eq: PENDING } }) {
        totalCount
      }
      failed: deliveries(first: 0, filter: { state: { eq: FAILED } }) {
        totalCount
      }
      replayable: deliveries(first: 0, filter: { state: { eq: FAILED }, event: { not: TEST } }) {
        totalCount
      }
      deliveries(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
        totalCount
        pageInfo {
          hasNextPage
          hasPreviousPage
          startCursor
          endCursor
        }
        nodes {
          id
          event
          state
          body
          createdAt
          nextAttemptAt
          attemptCount
          publication {
            claim {
              id
              text
            }
          }
          attempts {
            id
            at
            durationMs
            status
            response
            error
          }
        }
      }
    }
  }
`);

export type LoggedDelivery = NonNullable<DeliveryLogQuery["webhook"]>["deliveries"]["nodes"][number];

const pageSize = 20;

export const logViews = ["all", "pending", "failed"] as const;
export type LogView = (typeof logViews)[number];

export function logView(params: SearchParams): LogView {
  return logViews.find((view) => view === textParam(params, "view")) ?? "all";
}

const filters: Record<LogView, DeliveryLogQueryVariables["filter"]> = {
  all: {},
  pending: { state: { eq: "PENDING" } },
  failed: { state: { eq: "FAILED" } },
};

export function logVariables(id: string, params: SearchParams): DeliveryLogQueryVariables {
  return { id, filter: filters[logView(params)], ...pagePlace(params, pageSize) };
}
