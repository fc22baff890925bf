import { graphql } from "../../gql/gql.ts";
import type { WebhookListQuery } from "../../gql/graphql.ts";

export const webhookListQuery = graphql(`
  query WebhookList($first: Int, $after: String, $last: Int, $before: String) {
    webhooks(first: $first, after: $after, last: $last, before: $before) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      nodes {
        id
        url
        description
        kinds
        enabled
        disabledReason
        lastDeliveredAt
        failed: deliveries(first: 0, filter: { state: { eq: FAILED } }) {
          totalCount
        }
      }
    }
  }
`);

export const webhookPageSize = 25;

export type ListedWebhook = WebhookListQuery["webhooks"]["nodes"][number];
