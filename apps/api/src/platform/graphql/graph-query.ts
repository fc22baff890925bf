import { getOperationAST, type GraphQLSchema, type TypedQueryDocumentNode } from "graphql";
import type { Viewer } from "../../kernel/actor.ts";
import { Execution } from "./executor.ts";
import type { Reads } from "./reads.ts";

/** Asks the desk's graph as somebody. Throws the Denial that a client would be answered. */
export type GraphQuery = <Answer, Variables extends object>(
  document: TypedQueryDocumentNode<Answer, Variables>,
  variables: Variables,
) => Promise<Answer>;

/** The graph itself decides what this viewer sees, as it does for whoever comes by HTTP. */
export function queryAs(schema: GraphQLSchema, reads: Reads, viewer: Viewer): GraphQuery {
  const execution = new Execution(reads);
  // Where an answer does not fit the schema, graphql-js is asked to say where, by the same reads.
  const context = { viewer, reads };
  return async (document, variables) => {
    const operation = getOperationAST(document);
    if (operation == null) throw new Error("A document of one operation was expected");
    const { data, errors } = await execution.execute({
      schema,
      document,
      operation,
      variables: variables as Record<string, unknown>,
      context,
    });
    const [error] = errors ?? [];
    // A Denial is the caller's to read; anything else must not pass for one.
    if (error !== undefined) throw error.originalError ?? new Error(error.message, { cause: error });
    return data as never;
  };
}
