import { graphql } from "../../gql/gql.ts";
import type { StatisticsQuery } from "../../gql/graphql.ts";

export const statisticsQuery = graphql(`
  query Statistics($from: DateTime!, $interval: StatsInterval!, $timeZone: String!, $language: String!) {
    claimStateStats(from: $from, interval: $interval, timeZone: $timeZone) {
      from
      to
      state
      count
    }
    decisionStats(from: $from, interval: $interval, timeZone: $timeZone) {
      from
      to
      approvedCount
      changesRequestedCount
      rejectedCount
      medianHours
      ninthDecileHours
    }
    publicationStats(from: $from, interval: $interval, timeZone: $timeZone) {
      from
      to
      firstCount
      correctionCount
      retractionCount
    }
    byTopic: claimStats(
      filter: { publishedAt: { gte: $from } }
      groupBy: { by: TOPIC, alsoBy: RATING, top: 12 }
    ) {
      buckets {
        value
        label
        alsoValue
        count
      }
    }
    bySource: claimStats(
      filter: { publishedAt: { gte: $from } }
      groupBy: { by: SOURCE, alsoBy: RATING, top: 12 }
    ) {
      buckets {
        value
        label
        alsoValue
        count
      }
    }
    verdictScale {
      rating
      label(language: $language)
    }
    workloads(first: 50, orderBy: [{ field: OPEN_REVIEWS, direction: DESC }]) {
      nodes {
        person {
          id
          name
        }
        openReviewCount
        overdueReviewCount
        returnedClaimCount
        decisionCount
        submissionCount
      }
    }
  }
`);

export type Statistics = StatisticsQuery;
