import { graphql } from "../../gql/gql.ts";
import type { SourceDeskQuery } from "../../gql/graphql.ts";

export const sourceDeskQuery = graphql(`
  query SourceDesk($id: ID!) {
    source(id: $id) {
      id
      name
      kind
      aliases
      domains
      homepage
      country
      version
      createdAt
      ownerships {
        owner {
          id
          name
        }
        since
        until
        statedAt
      }
    }
  }
`);

export type DeskSource = NonNullable<SourceDeskQuery["source"]>;
