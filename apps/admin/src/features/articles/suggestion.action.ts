"use server";

import type { AcceptSuggestionHereMutation, AcceptSuggestionInput } from "../../gql/graphql.ts";
import { graphql } from "../../gql/gql.ts";
import { execute } from "../../lib/graphql-client.ts";
import { done, doneWith, refused } from "../../lib/outcome.ts";
import type { Outcome } from "../../lib/outcome.ts";
import type { AcceptedClaim, AcceptedSuggestion } from "./made-claim.ts";

const acceptSuggestionMutation = graphql(`
  mutation AcceptSuggestionHere($input: AcceptSuggestionInput!) {
    acceptSuggestion(input: $input) {
      __typename
      ... on Claim {
        id
        version
        text
        state
        appearances(first: 1) {
          nodes {
            id
            attribution {
              verb
              source {
                name
              }
            }
          }
        }
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

const reopenSuggestionMutation = graphql(`
  mutation ReopenSuggestionHere($input: ReopenSuggestionInput!) {
    reopenSuggestion(input: $input) {
      __typename
      ...RefusalParts
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

export async function acceptSuggestion(input: AcceptSuggestionInput): Promise<Outcome<AcceptedSuggestion>> {
  const { acceptSuggestion: answer } = await execute(acceptSuggestionMutation, { input });
  switch (answer.__typename) {
    case "Claim":
      return doneWith({ kind: "made", claim: acceptedClaim(answer) });
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

export async function reopenSuggestion(id: string): Promise<Outcome> {
  const { reopenSuggestion: answer } = await execute(reopenSuggestionMutation, { input: { id } });
  return answer.__typename === "Suggestion" ? done : refused(answer);
}

type Answered = Extract<AcceptSuggestionHereMutation["acceptSuggestion"], { __typename: "Claim" }>;

function acceptedClaim({ id, version, text, state, appearances }: Answered): AcceptedClaim {
  const [appearance] = appearances.nodes;
  if (appearance === undefined) throw new Error(`The accepted claim ${id} appears nowhere`);
  const speakers = appearance.attribution.map(({ verb, source }) => ({ verb, name: source.name }));
  return { id, version, text, state, appearanceId: appearance.id, speakers };
}
