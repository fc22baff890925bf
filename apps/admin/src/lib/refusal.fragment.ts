import { graphql } from "../gql/gql.ts";

/** What a screen has to know of a no, whichever mutation was refused. */
export const refusalFragment = graphql(`
  fragment RefusalParts on Refusal {
    code
    ... on InvalidInput {
      field
      problem
      min
      max
    }
    ... on AmbiguousQuote {
      candidates {
        exact
        prefix
        suffix
        start
      }
    }
    ... on QuoteNotFound {
      candidates {
        exact
        prefix
        suffix
        start
      }
    }
    ... on NotReadyForReview {
      missing
    }
    ... on StaleDigest {
      changes {
        field
        before
        after
      }
    }
  }
`);
