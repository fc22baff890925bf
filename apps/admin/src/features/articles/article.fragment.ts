import { graphql } from "../../gql/gql.ts";

/** What is said of an article's rights, as its page shows it and the form repairs it. */
export const articleRightsFragment = graphql(`
  fragment ArticleRights on Rights {
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
`);

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
      ...ArticleRights
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
