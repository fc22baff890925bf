import { graphql } from "../gql/gql.ts";

export const viewerQuery = graphql(`
  query Viewer {
    me {
      id
      name
      email
      roles
      desks {
        id
        name
      }
    }
    myAccount {
      secondFactor
    }
  }
`);
