"use server";

import { graphql } from "../../gql/gql.ts";
import { execute } from "../../lib/graphql-client.ts";
import { doneWith } from "../../lib/outcome.ts";
import type { Outcome } from "../../lib/outcome.ts";
import type { DayOfUse } from "./key-days.ts";

const keyUsageQuery = graphql(`
  query KeyUsage($id: ID!) {
    node(id: $id) {
      __typename
      ... on ApiKey {
        usage {
          day
          requests
          refused
        }
      }
    }
  }
`);

/** Read when somebody wants to see it: the list of keys has no need of it. */
export async function readKeyUsage(id: string): Promise<Outcome<readonly DayOfUse[]>> {
  const { node } = await execute(keyUsageQuery, { id });
  return node?.__typename === "ApiKey"
    ? doneWith(node.usage)
    : { done: false, refusal: { code: "NOT_FOUND" } };
}
