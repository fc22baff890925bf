import { graphql } from "../../gql/gql.ts";
import type { ImportPageFragment } from "../../gql/graphql.ts";
import type { FragmentType } from "../../gql/fragment-masking.ts";

/** A page of imports, wherever they are listed. */
export const importPageFragment = graphql(`
  fragment ImportPage on ArticleImportConnection {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      id
      ...ImportStanding
      way
      fileName
      createdAt
      createdBy {
        id
        name
      }
      article {
        id
        title
        language
        claims(first: 0) {
          totalCount
        }
        suggestions(first: 0) {
          totalCount
        }
      }
    }
  }
`);

export type ImportPagePart = FragmentType<typeof importPageFragment>;

export type ListedImport = ImportPageFragment["nodes"][number];
