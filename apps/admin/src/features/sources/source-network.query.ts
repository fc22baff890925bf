import { graphql } from "../../gql/gql.ts";
import type { SourceNetworkQuery } from "../../gql/graphql.ts";

export const sourceNetworkQuery = graphql(`
  query SourceNetwork($id: ID!) {
    sourceNetwork(sourceId: $id) {
      members {
        id
        name
        kind
      }
      ownerships {
        ownerId
        ownedId
        since
        heldSince
        statedAt
      }
      copyings {
        copierId
        originalId
        articleCount
        firstAt
        lastAt
      }
      isWhole
    }
  }
`);

export type Network = NonNullable<SourceNetworkQuery["sourceNetwork"]>;
export type NetworkMember = Network["members"][number];
export type Ownership = Network["ownerships"][number];
export type Copying = Network["copyings"][number];
