"use server";

import { refresh } from "next/cache";
import { graphql } from "../../gql/gql.ts";
import { execute } from "../../lib/graphql-client.ts";
import { done, refused } from "../../lib/outcome.ts";
import type { Outcome } from "../../lib/outcome.ts";

const endSessionsMutation = graphql(`
  mutation EndSessions($input: EndSessionsInput!) {
    endSessions(input: $input) {
      __typename
      ...RefusalParts
    }
  }
`);

/** One of them, or, without an id, all but this one. */
export async function endSessions(id: string | null): Promise<Outcome> {
  const { endSessions: answer } = await execute(endSessionsMutation, { input: { id } });
  switch (answer.__typename) {
    case "Account":
      refresh();
      return done;
    case "NotFound":
      return refused(answer);
  }
}
