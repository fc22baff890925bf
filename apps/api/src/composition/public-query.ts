import { getOperationAST, validate, type DocumentNode, type GraphQLSchema } from "graphql";
import type { Viewer } from "../kernel/actor.ts";
import type { PublicQuery } from "../feeds/public-query.ts";
import { Execution } from "../platform/graphql/executor.ts";
import type { Reads } from "../platform/graphql/reads.ts";

/** Asks the graph as somebody without an account would, so that nothing else decides what the public sees. */
export const publicQuery = (schema: GraphQLSchema, reads: Reads): PublicQuery => queryAs(schema, reads, null);

export function queryAs(schema: GraphQLSchema, reads: Reads, viewer: Viewer): PublicQuery {
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

/** Documents of our own that do not fit the schema stop the start. */
export function assertValid(schema: GraphQLSchema, documents: readonly DocumentNode[]): void {
  const errors = documents.flatMap((document) => validate(schema, document));
  if (errors.length > 0) throw new AggregateError(errors, errors.map(({ message }) => message).join(" "));
}
