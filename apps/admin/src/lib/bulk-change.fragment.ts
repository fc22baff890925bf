import { graphql } from "../gql/gql.ts";

/** What a screen shows of a bulk change or of its preview. */
export const bulkChangeFragment = graphql(`
  fragment BulkParts on BulkChange {
    results {
      id
      title
      outcome
      reviewedAgain
      refusal {
        ...RefusalParts
      }
    }
  }
`);
