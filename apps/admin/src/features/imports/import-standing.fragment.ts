import { graphql } from "../../gql/gql.ts";
import type { FragmentType } from "../../gql/fragment-masking.ts";

/** How far an import is, and what can be done with it. */
export const importStandingFragment = graphql(`
  fragment ImportStanding on ArticleImport {
    id
    state
    progress
    outcome
    failure
    attempts
    nextAttemptAt
    allowedMoves
    sourceUrl
  }
`);

export type ImportStandingPart = FragmentType<typeof importStandingFragment>;
