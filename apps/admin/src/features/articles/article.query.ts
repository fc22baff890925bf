import { graphql } from "../../gql/gql.ts";

/** An article as its reading page shows it, with all that is marked in its newest text. */
export const articleReadingQuery = graphql(`
  query ArticleReading($id: ID!) {
    article(id: $id) {
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
        kind
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
        original {
          id
          title
        }
        originalUrl
        evidence
        confirmed
      }
      rights {
        ...ArticleRights
        statements {
          words
          ground
          permission
          licence
        }
        statementsDisagree
      }
      revision {
        number
        text
        createdAt
      }
      affectedClaims(first: 0) {
        totalCount
      }
      claims(first: 100) {
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...MarkedClaim
        }
      }
      suggestions(first: 100, orderBy: [{ field: CONFIDENCE, direction: DESC }]) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...MarkedSuggestion
        }
      }
      modelReading {
        state
        failure
        nextAttemptAt
        proposedCount
        droppedCount
      }
      ...SimilarArticles
      ...CopyProposals
      ...CopyClusterPicture
    }
    articleImports(first: 1, filter: { articleId: { eq: $id } }) {
      nodes {
        id
      }
    }
  }
`);

/** The claims beyond the first hundred of a long article. */
export const articleClaimsQuery = graphql(`
  query ArticleClaims($id: ID!, $after: String!) {
    article(id: $id) {
      claims(first: 100, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...MarkedClaim
        }
      }
    }
  }
`);

export const markedClaimFragment = graphql(`
  fragment MarkedClaim on Claim {
    id
    text
    language
    kind
    state
    appearances(first: 20, filter: { articleId: { eq: $id } }) {
      nodes {
        id
        revisionNumber
        anchor {
          exact
          start
          end
        }
        standing {
          class
          alterations
          start
          end
          words
          kept
          revision {
            number
          }
        }
        attribution {
          verb
          source {
            id
            name
          }
        }
      }
    }
  }
`);

export const markedSuggestionFragment = graphql(`
  fragment MarkedSuggestion on Suggestion {
    id
    text
    kind
    confidence
    proposedBy
    anchor {
      exact
      start
      end
    }
    attribution {
      verb
      source {
        name
      }
    }
  }
`);

export const articleRepairQuery = graphql(`
  query ArticleRepair($id: ID!) {
    article(id: $id) {
      id
      version
      title
      ...ArticleDraft
    }
    articleImports(first: 1, filter: { articleId: { eq: $id } }) {
      nodes {
        input
        findings {
          field
          value
          confidence
          method
          disagreesWith
          origin {
            start
            end
          }
        }
      }
    }
  }
`);
