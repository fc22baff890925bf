"use server";

import { graphql } from "../../gql/gql.ts";
import { execute } from "../../lib/graphql-client.ts";
import { claimChoice, narrowingOf } from "./claim-choice.ts";

const claimValuesQuery = graphql(`
  query ClaimValues($filter: ClaimFilter, $search: String, $orderBy: [ClaimOrder!]) {
    claims(first: 0, filter: $filter, search: $search, orderBy: $orderBy) {
      facets(of: [LANGUAGE, TOPICS]) {
        field
        values {
          value
        }
      }
    }
  }
`);

export interface ClaimValues {
  languages: readonly string[];
  topics: readonly string[];
}

/** The languages and topics that the claims of a list have, the commonest first. `query` is of the list's address. */
export async function readClaimValues(query: string): Promise<ClaimValues> {
  const choice = claimChoice(Object.fromEntries(new URLSearchParams(query)));
  const { claims } = await execute(claimValuesQuery, narrowingOf(choice));
  const valuesOf = (name: string) =>
    claims.facets.find(({ field }) => field === name)?.values.map(({ value }) => value) ?? [];
  return { languages: valuesOf("language"), topics: valuesOf("topics") };
}
