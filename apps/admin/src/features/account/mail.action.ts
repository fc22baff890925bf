"use server";

import { revalidatePath } from "next/cache";
import { graphql } from "../../gql/gql.ts";
import type { SetMailPreferencesInput } from "../../gql/graphql.ts";
import { execute } from "../../lib/graphql-client.ts";
import { done, refused } from "../../lib/outcome.ts";
import type { Outcome } from "../../lib/outcome.ts";

const setMailPreferencesMutation = graphql(`
  mutation SetMailPreferences($input: SetMailPreferencesInput!) {
    setMailPreferences(input: $input) {
      __typename
      ... on MailPreferences {
        available
      }
      ...RefusalParts
    }
  }
`);

export async function setMailPreferences(input: SetMailPreferencesInput): Promise<Outcome> {
  const { setMailPreferences: answer } = await execute(setMailPreferencesMutation, { input });
  if (answer.__typename !== "MailPreferences") return refused(answer);
  revalidatePath("/account");
  return done;
}
