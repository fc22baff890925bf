import { graphql } from "../../gql/gql.ts";
import type { SourceTimelineQuery } from "../../gql/graphql.ts";

export const sourceTimelineQuery = graphql(`
  query SourceTimeline(
    $id: ID!
    $from: DateTime!
    $interval: StatsInterval!
    $timeZone: String!
    $language: String!
  ) {
    sourceStats(sourceId: $id, from: $from, interval: $interval, timeZone: $timeZone) {
      from
      to
      articleCount
      claimCount
      firstCount
      correctionCount
      retractionCount
      mergeCount
    }
    verdicts: claimStats(
      filter: { sourceId: { eq: $id }, publishedAt: { gte: $from } }
      groupBy: { interval: $interval, timeZone: $timeZone, by: RATING }
    ) {
      buckets {
        from
        to
        value
        count
      }
    }
    verdictScale {
      rating
      label(language: $language)
    }
  }
`);

export type SourceFigures = SourceTimelineQuery;
