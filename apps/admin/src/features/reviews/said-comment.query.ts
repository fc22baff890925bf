import { graphql } from "../../gql/gql.ts";

export const saidCommentFragment = graphql(`
  fragment SaidComment on ReviewComment {
    id
    body
    at
    editedAt
    deletedAt
    resolvedAt
    resolvedBy {
      name
    }
    viewerCanEdit
    version
    author {
      name
    }
    replyTo {
      id
    }
    mentions {
      id
      name
    }
    words {
      article {
        id
        title
        language
      }
      anchor {
        exact
        prefix
        suffix
        start
        end
      }
    }
  }
`);

/** A page before the one that begins at a cursor. */
export const earlierCommentsQuery = graphql(`
  query EarlierComments($id: ID!, $before: String!) {
    review(id: $id) {
      comments(last: 100, before: $before) {
        pageInfo {
          hasPreviousPage
          startCursor
        }
        nodes {
          ...SaidComment
        }
      }
    }
  }
`);
