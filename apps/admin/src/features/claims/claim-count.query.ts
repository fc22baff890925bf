import { graphql } from "../../gql/gql.ts";

export const claimCountQuery = graphql(`
  query ClaimCount($filter: ClaimFilter, $search: String, $orderBy: [ClaimOrder!], $enough: Int!) {
    claims(first: 0, filter: $filter, search: $search, orderBy: $orderBy) {
      totalCount(enough: $enough)
      countPrecision
    }
  }
`);
