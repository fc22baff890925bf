import { graphql } from "../../gql/gql.ts";

export const importReadingQuery = graphql(`
  query ImportReading($id: ID!) {
    articleImport(id: $id) {
      id
      state
      input
      sourceUrl
      createdAt
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

export const recentImportsQuery = graphql(`
  query RecentImports {
    articleImports(first: 5) {
      nodes {
        id
        createdAt
        article {
          id
          title
          language
        }
      }
    }
  }
`);
