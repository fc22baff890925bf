import { getOperationAST, GraphQLError, type DocumentNode } from "graphql";
import type { Executor } from "./http.settings.ts";

/** Why no operation of a document is the one that is meant; null where one is. */
export function unresolved(document: DocumentNode, name: string | null | undefined): GraphQLError | null {
  if (getOperationAST(document, name)) return null;
  const message =
    name == null
      ? "The document does not have exactly one operation: say by `operationName` which one is meant."
      : `The document has no operation of the name "${name.slice(0, 80)}".`;
  return new GraphQLError(message, { extensions: { code: "OPERATION_RESOLUTION_FAILURE" } });
}

/** Apollo leaves it to its executor to say what is wrong, and answers the first error with 400. */
export const resolving =
  (executor: Executor): Executor =>
  (given) => {
    const { document, request } = given;
    // Typed as always there, and there only where it was found.
    if ((given.operation as object | undefined) !== undefined) return executor(given);
    const error = unresolved(document, request.operationName);
    return Promise.resolve(error === null ? {} : { errors: [error] });
  };
