import { graphql } from "../../gql/gql.ts";
import type { KeyListQuery, KeyListQueryVariables } from "../../gql/graphql.ts";
import { pagePlace, textParam } from "../../lib/page-place.ts";
import type { SearchParams } from "../../lib/page-place.ts";

export const keyListQuery = graphql(`
  query KeyList($filter: ApiKeyFilter!, $first: Int, $after: String, $last: Int, $before: String) {
    apiKeys(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      nodes {
        id
        name
        start
        scopes
        owner {
          id
          name
        }
        createdAt
        expiresAt
        lastUsedAt
        revokedAt
      }
    }
  }
`);

const pageSize = 25;

export const keyViews = ["mine", "everybody"] as const;
export type KeyView = (typeof keyViews)[number];

/** Only administrators see the keys of others; to anybody else the views are one. */
export function keyView(params: SearchParams): KeyView {
  return keyViews.find((view) => view === textParam(params, "view")) ?? "mine";
}

export function keyVariables(params: SearchParams): KeyListQueryVariables {
  return { ...pagePlace(params, pageSize), filter: keyView(params) === "mine" ? { mine: true } : {} };
}

export type ListedKey = KeyListQuery["apiKeys"]["nodes"][number];
