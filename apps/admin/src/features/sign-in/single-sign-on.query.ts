import "server-only";
import { graphql } from "../../gql/gql.ts";
import { ApiUnreachable } from "../../lib/api-failure.ts";
import { execute } from "../../lib/graphql-client.ts";

const singleSignOnQuery = graphql(`
  query SingleSignOn {
    singleSignOn {
      name
    }
  }
`);

/** The page is there without the API, too: whoever then tries to sign in is told that it does not answer. */
export async function singleSignOnName(): Promise<string | null> {
  try {
    return (await execute(singleSignOnQuery)).singleSignOn?.name ?? null;
  } catch (error) {
    if (error instanceof ApiUnreachable) return null;
    throw error;
  }
}
