import { graphql } from "../../gql/gql.ts";
import type { HistoryComparisonQuery } from "../../gql/graphql.ts";

export const comparisonQuery = graphql(`
  query HistoryComparison($before: ID!, $after: ID) {
    comparison(before: $before, after: $after) {
      before {
        ...HistoryEntryParts
      }
      after {
        ...HistoryEntryParts
      }
      differences {
        part
        change
        field
        placeBefore
        placeAfter
        before
        after
      }
    }
  }
`);

export type Comparison = NonNullable<HistoryComparisonQuery["comparison"]>;
export type Difference = Comparison["differences"][number];
