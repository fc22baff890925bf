"use server";

import { refresh } from "next/cache";
import { graphql } from "../gql/gql.ts";
import type { SetPasswordInput } from "../gql/graphql.ts";
import { execute } from "./graphql-client.ts";
import { done, refused } from "./outcome.ts";
import type { Outcome } from "./outcome.ts";

const setPasswordMutation = graphql(`
  mutation SetPassword($input: SetPasswordInput!) {
    setPassword(input: $input) {
      __typename
      ...RefusalParts
    }
  }
`);

export async function setPassword(input: SetPasswordInput): Promise<Outcome> {
  const { setPassword: answer } = await execute(setPasswordMutation, { input });
  switch (answer.__typename) {
    case "Person":
      // One's own ends the session that this page is read with: the new password is shown before the next sign-in.
      if (input.personId != null) refresh();
      return done;
    case "WrongPassword":
    case "NotFound":
    case "InvalidInput":
      return refused(answer);
  }
}
