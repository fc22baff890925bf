import type { TypedQueryDocumentNode } from "graphql";

/** Asks the desk's graph for what the public sees. Throws the Denial that a client would be answered. */
export type PublicQuery = <Answer, Variables extends object>(
  document: TypedQueryDocumentNode<Answer, Variables>,
  variables: Variables,
) => Promise<Answer>;
