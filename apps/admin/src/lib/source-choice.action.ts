"use server";

import type { SourceKind } from "../gql/graphql.ts";
import { graphql } from "../gql/gql.ts";
import { execute } from "./graphql-client.ts";
import { refused } from "./outcome.ts";
import type { ShownRefusal } from "./outcome.ts";

const sourceChoicesQuery = graphql(`
  query SourceChoices($search: String) {
    sources(search: $search, first: 12) {
      nodes {
        id
        name
        kind
        country
      }
    }
  }
`);

const nameSourceMutation = graphql(`
  mutation NameSource($input: CreateSourceInput!) {
    createSource(input: $input) {
      __typename
      ... on Source {
        id
      }
      ... on SameSourceExists {
        sourceIds
      }
      ...RefusalParts
    }
  }
`);

export interface SourceChoice {
  id: string;
  name: string;
  kind: SourceKind;
  country: string | null;
}

/** What a box for a source offers while somebody types. */
export async function findSources(search: string): Promise<readonly SourceChoice[]> {
  const words = search.trim();
  const { sources } = await execute(sourceChoicesQuery, { search: words === "" ? null : words });
  return sources.nodes;
}

/** The id of the source of this name, which is made where there is none; or why it cannot be. */
export async function nameSource(
  name: string,
  kind: SourceKind,
): Promise<{ id: string } | { refusal: ShownRefusal }> {
  const { createSource: answer } = await execute(nameSourceMutation, { input: { name, kind } });
  switch (answer.__typename) {
    case "Source":
      return { id: answer.id };
    case "SameSourceExists": {
      const [id] = answer.sourceIds;
      return id === undefined ? { refusal: refused(answer).refusal } : { id };
    }
    default:
      return { refusal: refused(answer).refusal };
  }
}
