import { graphql } from "../../gql/gql.ts";

export const sameElsewhereQuery = graphql(`
  query SameElsewhere($text: String!, $exceptId: ID!) {
    likeClaims(text: $text, exceptId: $exceptId) {
      likeness
      claim {
        id
        text
        language
        state
        verdict {
          rating
          label
        }
      }
    }
  }
`);
