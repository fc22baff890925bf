import { graphql } from "../../gql/gql.ts";
import type { DesksQuery } from "../../gql/graphql.ts";

export const desksQuery = graphql(`
  query Desks {
    desks(first: 50) {
      totalCount
      nodes {
        id
        name
        version
        members {
          id
          name
        }
        policies {
          id
          claimKind
          approvalsNeeded
          deciderRoles
          publishesAutomatically
          countsExperts
          dueWithinHours
          version
        }
      }
    }
  }
`);

export type Desk = DesksQuery["desks"]["nodes"][number];
export type Policy = Desk["policies"][number];
