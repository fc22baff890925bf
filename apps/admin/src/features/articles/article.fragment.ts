import { graphql } from "../../gql/gql.ts";

/** All that the form repairs. */
export const articleDraftFragment = graphql(`
  fragment ArticleDraft on Article {
    id
    version
    title
    standfirst
    url
    language
    publishedAt
    regions
    topics
    publisher {
      id
      name
    }
    authors {
      id
      name
    }
    republication {
      originalSource {
        id
        name
      }
      originalUrl
      confirmed
    }
    rights {
      holder
      credit
      notice
      terms
      contact
      disclaimer
      permission
      licence {
        spdx
        name
        url
      }
      conditions
      basis {
        ground
        sentence
      }
    }
    revision {
      number
      text
    }
  }
`);

export const similarArticlesFragment = graphql(`
  fragment SimilarArticles on Article {
    similar(first: 5) {
      nodes {
        share
        relation
        article {
          id
          title
          publishedAt
          publisher {
            name
          }
        }
      }
    }
  }
`);
