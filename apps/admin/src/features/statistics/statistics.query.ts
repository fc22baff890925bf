import { graphql } from "../../gql/gql.ts";
import type { StatisticsQuery } from "../../gql/graphql.ts";

export const statisticsQuery = graphql(`
  query Statistics(
    $from: DateTime!
    $interval: StatsInterval!
    $timeZone: String!
    $language: String!
    $states: Boolean!
    $decisions: Boolean!
    $publications: Boolean!
    $topics: Boolean!
    $sources: Boolean!
    $scale: Boolean!
    $workloads: Boolean!
  ) {
    claimStateStats(from: $from, interval: $interval, timeZone: $timeZone) @include(if: $states) {
      from
      to
      state
      count
    }
    decisionStats(from: $from, interval: $interval, timeZone: $timeZone) @include(if: $decisions) {
      from
      to
      approvedCount
      changesRequestedCount
      rejectedCount
      medianHours
      ninthDecileHours
    }
    publicationStats(from: $from, interval: $interval, timeZone: $timeZone) @include(if: $publications) {
      from
      to
      firstCount
      correctionCount
      retractionCount
    }
    byTopic: claimStats(
      filter: { publishedAt: { gte: $from } }
      groupBy: { by: TOPIC, alsoBy: RATING, top: 12 }
    ) @include(if: $topics) {
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
    ) @include(if: $sources) {
      buckets {
        value
        label
        alsoValue
        count
      }
    }
    verdictScale @include(if: $scale) {
      rating
      label(language: $language)
    }
    workloads(first: 50, orderBy: [{ field: OPEN_REVIEWS, direction: DESC }]) @include(if: $workloads) {
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

/** What was not asked for is there, and empty. */
export type Statistics = Required<StatisticsQuery>;
