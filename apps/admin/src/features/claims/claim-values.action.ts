"use server";

import { graphql } from "../../gql/gql.ts";
import type { ClaimValuesQuery } from "../../gql/graphql.ts";
import { enough } from "../../lib/enough.ts";
import { execute } from "../../lib/graphql-client.ts";
import { claimChoice, narrowingOf } from "./claim-choice.ts";

const claimValuesQuery = graphql(`
  query ClaimValues(
    $inAnyLanguage: ClaimFilter
    $onAnyTopic: ClaimFilter
    $search: String
    $orderBy: [ClaimOrder!]
    $enough: Int!
  ) {
    languages: claims(first: 0, filter: $inAnyLanguage, search: $search, orderBy: $orderBy) {
      facets(of: [LANGUAGE], enough: $enough) {
        precision
        values {
          value
        }
      }
    }
    topics: claims(first: 0, filter: $onAnyTopic, search: $search, orderBy: $orderBy) {
      facets(of: [TOPICS], enough: $enough) {
        precision
        values {
          value
        }
      }
    }
  }
`);

export interface OfferedValues {
  values: readonly string[];
  /** Claims may have others that are not among these. */
  areSome: boolean;
}

export interface ClaimValues {
  languages: OfferedValues;
  topics: OfferedValues;
}

/** A facet tells of as many at the most. */
const valuesMax = 20;

/**
 * The languages and topics that a list could be narrowed by, the commonest first: each of the claims that the other
 * filters leave, so that one can be changed for another. `query` is of the list's address.
 */
export async function readClaimValues(query: string): Promise<ClaimValues> {
  const choice = claimChoice(Object.fromEntries(new URLSearchParams(query)));
  const { search, orderBy } = narrowingOf(choice);
  const { languages, topics } = await execute(claimValuesQuery, {
    search,
    orderBy,
    enough,
    inAnyLanguage: narrowingOf({ ...choice, language: undefined }).filter,
    onAnyTopic: narrowingOf({ ...choice, topic: undefined }).filter,
  });
  return { languages: offered(languages), topics: offered(topics) };
}

function offered({ facets }: ClaimValuesQuery["languages"]): OfferedValues {
  const values = facets.flatMap((facet) => facet.values.map(({ value }) => value));
  const areSome = facets.some(({ precision }) => precision === "AT_LEAST") || values.length >= valuesMax;
  return { values, areSome };
}
