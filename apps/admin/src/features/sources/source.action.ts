"use server";

import { refresh } from "next/cache";
import type { SourceKind } from "@claimdesk/shared/claim-state";
import { graphql } from "../../gql/gql.ts";
import type { CreateSourceInput, EditSourceInput } from "../../gql/graphql.ts";
import { execute } from "../../lib/graphql-client.ts";
import { doneWith, refused } from "../../lib/outcome.ts";
import type { Outcome } from "../../lib/outcome.ts";

const createSourceMutation = graphql(`
  mutation CreateSourceByHand($input: CreateSourceInput!) {
    createSource(input: $input) {
      __typename
      ... on Source {
        id
      }
      ...RefusalParts
      ... on SameSourceExists {
        sourceIds
      }
    }
  }
`);

const sameSourcesQuery = graphql(`
  query SameSources($ids: [ID!]!) {
    nodes(ids: $ids) {
      __typename
      ... on Source {
        id
        name
        kind
        aliases
        country
      }
    }
  }
`);

const editSourceMutation = graphql(`
  mutation EditSource($input: EditSourceInput!) {
    editSource(input: $input) {
      __typename
      ... on Source {
        version
      }
      ...RefusalParts
      ... on OwnershipCircle {
        ownerId
      }
    }
  }
`);

export interface SameSource {
  id: string;
  name: string;
  kind: SourceKind;
  aliases: readonly string[];
  country: string | null;
}

export type Creation = { kind: "created"; id: string } | { kind: "same"; sources: readonly SameSource[] };

export async function createSource(input: CreateSourceInput): Promise<Outcome<Creation>> {
  const { createSource: answer } = await execute(createSourceMutation, { input });
  switch (answer.__typename) {
    case "Source":
      return doneWith({ kind: "created", id: answer.id });
    // Not yet an end: the editor looks at them, and may say that this is another one.
    case "SameSourceExists":
      return doneWith({ kind: "same", sources: await sourcesOf(answer.sourceIds) });
    case "InvalidInput":
    case "NotFound":
      return refused(answer);
  }
}

async function sourcesOf(ids: string[]): Promise<SameSource[]> {
  const { nodes } = await execute(sameSourcesQuery, { ids });
  return nodes.flatMap((node) => (node?.__typename === "Source" ? [node] : []));
}

/** A circle is told with the owner that closes it, so that the form can name it. */
export type Saving = { kind: "saved"; version: number } | { kind: "circle"; ownerId: string };

export async function editSource(input: EditSourceInput): Promise<Outcome<Saving>> {
  const { editSource: answer } = await execute(editSourceMutation, { input });
  switch (answer.__typename) {
    case "Source":
      refresh();
      return doneWith({ kind: "saved", version: answer.version });
    case "OwnershipCircle":
      return doneWith({ kind: "circle", ownerId: answer.ownerId });
    case "StaleVersion":
    case "SourceMerged":
    case "NotFound":
    case "InvalidInput":
      return refused(answer);
  }
}
