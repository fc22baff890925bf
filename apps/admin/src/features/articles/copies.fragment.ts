import { graphql } from "../../gql/gql.ts";

/** What an article seems to be a copy of, to be decided on. */
export const copyProposalsFragment = graphql(`
  fragment CopyProposals on Article {
    id
    republicationProposals(first: 20) {
      nodes {
        id
        original {
          id
          title
          publishedAt
          publisher {
            name
          }
        }
        originalSource {
          name
        }
        originalName
        originalUrl
        knownBy
        evidence
        share
        sharedParagraphs
        direction
      }
    }
  }
`);

/** The copies that an article stands among. */
export const copyClusterFragment = graphql(`
  fragment CopyClusterPicture on Article {
    id
    copyCluster {
      original {
        id
      }
      members(first: 40) {
        totalCount
        nodes {
          relation
          share
          copiedFrom {
            id
          }
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
  }
`);
