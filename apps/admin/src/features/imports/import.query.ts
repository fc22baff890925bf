import { graphql } from "../../gql/gql.ts";
import type { ImportReadingQuery } from "../../gql/graphql.ts";

export const importReadingQuery = graphql(`
  query ImportReading($id: ID!) {
    articleImport(id: $id) {
      ...ImportStanding
      id
      state
      outcome
      input
      sourceUrl
      createdAt
      rereadOf {
        id
        createdAt
      }
      capture {
        at
        sha256
        size
        finalUrl
        contentType
        charset
        redirects {
          url
          status
        }
      }
      findings {
        field
        value
        confidence
        method
        remark
        disagreesWith
        origin {
          start
          end
        }
      }
      article {
        id
        title
        ...ArticleDraft
        ...SimilarArticles
      }
    }
  }
`);

export type ImportRead = NonNullable<ImportReadingQuery["articleImport"]>;
