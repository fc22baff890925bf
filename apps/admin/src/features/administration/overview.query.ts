import { graphql } from "../../gql/gql.ts";
import type { AdministrationQuery } from "../../gql/graphql.ts";

export const administrationQuery = graphql(`
  query Administration($since: DateTime!) {
    jobQueues {
      name
      failed
      waiting
    }
    failingFeeds: followedFeeds(filter: { failing: true }, first: 0) {
      totalCount
    }
    feeds: followedFeeds(first: 0) {
      totalCount
    }
    disabledWebhooks: webhooks(filter: { enabled: false }, first: 0) {
      totalCount
    }
    webhooks(first: 100) {
      totalCount
      nodes {
        id
        url
        deliveries(filter: { state: { eq: FAILED } }, first: 0) {
          totalCount
        }
      }
    }
    people(filter: { active: true }, first: 0) {
      totalCount
    }
    apiKeys(filter: { active: true }, first: 0) {
      totalCount
    }
    locked: auditRecords(filter: { action: { eq: "SECOND_FACTOR_LOCKED" }, at: { gte: $since } }, first: 0) {
      totalCount
    }
    lately: auditRecords(filter: { at: { gte: $since } }, first: 0) {
      totalCount
    }
  }
`);

const dayMs = 86_400_000;

/** What happened within a week is news. */
export const aWeekAgo = (): string => new Date(Date.now() - 7 * dayMs).toISOString();

export type AdministrationFacts = AdministrationQuery;
