import { validate, type DocumentNode, type GraphQLSchema } from "graphql";
import type { PublicQuery } from "../feeds/public-query.ts";
import { queryAs } from "../platform/graphql/graph-query.ts";
import type { Reads } from "../platform/graphql/reads.ts";

/** Asks the graph as somebody without an account would, so that nothing else decides what the public sees. */
export const publicQuery = (schema: GraphQLSchema, reads: Reads): PublicQuery => queryAs(schema, reads, null);

/** Documents of our own that do not fit the schema stop the start. */
export function assertValid(schema: GraphQLSchema, documents: readonly DocumentNode[]): void {
  const errors = documents.flatMap((document) => validate(schema, document));
  if (errors.length > 0) throw new AggregateError(errors, errors.map(({ message }) => message).join(" "));
}
