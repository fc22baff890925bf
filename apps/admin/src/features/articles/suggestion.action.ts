"use server";

import type { AcceptSuggestionInput } from "../../gql/graphql.ts";
import { graphql } from "../../gql/gql.ts";
import { execute } from "../../lib/graphql-client.ts";
import { done, doneWith, refused } from "../../lib/outcome.ts";
import type { Outcome } from "../../lib/outcome.ts";
import type { MadeClaim } from "./made-claim.ts";

const acceptSuggestionMutation = graphql(`
  mutation AcceptSuggestionHere($input: AcceptSuggestionInput!) {
    acceptSuggestion(input: $input) {
      __typename
      ... on Claim {
        id
      }
      ...RefusalParts
      ... on SameClaimExists {
        claims {
          id
          text
          state
          version
        }
      }
    }
  }
`);

const dismissSuggestionMutation = graphql(`
  mutation DismissSuggestionHere($input: DismissSuggestionInput!) {
    dismissSuggestion(input: $input) {
      __typename
      ...RefusalParts
    }
  }
`);

export async function acceptSuggestion(input: AcceptSuggestionInput): Promise<Outcome<MadeClaim>> {
  const { acceptSuggestion: answer } = await execute(acceptSuggestionMutation, { input });
  switch (answer.__typename) {
    case "Claim":
      return doneWith({ kind: "made", id: answer.id });
    case "SameClaimExists":
      return doneWith({ kind: "same", claims: answer.claims });
    default:
      return refused(answer);
  }
}

export async function dismissSuggestion(id: string): Promise<Outcome> {
  const { dismissSuggestion: answer } = await execute(dismissSuggestionMutation, { input: { id } });
  return answer.__typename === "Suggestion" ? done : refused(answer);
}
