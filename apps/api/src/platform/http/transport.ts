import type { BaseContext } from "@apollo/server";
import {
  GraphQLError,
  parse,
  specifiedRules,
  validate,
  type DocumentNode,
  type ExecutionArgs,
} from "graphql";
import { documentLimits } from "../graphql/document-limit.ts";
import { denyIntrospection } from "../graphql/introspection.ts";
import { requestTooLarge } from "../graphql/request-limit.ts";
import type { HttpSettings } from "./http.settings.ts";
import { unresolved } from "./operation-resolution.ts";

/** How both transports of subscriptions carry out what was prepared. */
export function transportOptions<Context extends BaseContext>(settings: HttpSettings<Context>) {
  const { execute, subscribe } = settings;
  return {
    ...(execute === undefined ? {} : { execute }),
    ...(subscribe === undefined ? {} : { subscribe }),
  };
}

/** As a client sends it, over whatever transport. */
interface Asked {
  readonly query: string;
  readonly operationName?: string | null | undefined;
  readonly variables?: Record<string, unknown> | null | undefined;
}

export type Prepared = ExecutionArgs & { readonly contextValue: Record<PropertyKey, unknown> };

/**
 * An operation that may be carried out, or why it may not be: what Apollo does for plain HTTP, so that neither
 * transport of subscriptions has softer limits or franker errors.
 */
export function prepare<Context extends BaseContext>(
  settings: HttpSettings<Context>,
  asked: Asked,
  context: Context,
): Prepared | GraphQLError[] {
  const { schema } = settings;
  const { query, operationName, variables } = asked;
  const tooLarge = requestTooLarge(asked);
  if (tooLarge !== null) return [tooLarge];
  const hideSuggestions = !settings.disclosesSchemaTo(context);
  const document = parsed(query);
  if (document instanceof GraphQLError) return [document];
  const errors = validate(schema, document, rulesOf(settings), { hideSuggestions });
  if (errors.length > 0) return errors.map((error) => coded(error, "GRAPHQL_VALIDATION_FAILED"));
  const denial =
    unresolved(document, operationName) ?? (hideSuggestions ? denyIntrospection(document) : null);
  if (denial !== null) return [denial];
  return {
    ...{ schema, document, hideSuggestions, contextValue: { ...context } },
    ...(operationName == null ? {} : { operationName }),
    ...(variables == null ? {} : { variableValues: variables }),
  };
}

const rulesOf = ({
  validationRules = [],
}: {
  validationRules?: HttpSettings<BaseContext>["validationRules"];
}) => [...specifiedRules, ...validationRules] as const;

function parsed(text: string): DocumentNode | GraphQLError {
  try {
    return parse(text, { maxTokens: documentLimits.tokens });
  } catch (error) {
    if (error instanceof GraphQLError) return coded(error, "GRAPHQL_PARSE_FAILED");
    throw error;
  }
}

/** A Denial brings its own code. */
function coded(error: GraphQLError, code: string): GraphQLError {
  if (typeof error.extensions["code"] === "string") return error;
  const { message, nodes = null, source = null, positions = null } = error;
  return new GraphQLError(message, { nodes, source, positions, extensions: { code } });
}

/** The errors as the formatter wants them seen: a fault's own message stays here. */
export function masked<Context extends BaseContext>(
  errors: readonly GraphQLError[],
  { formatError }: HttpSettings<Context>,
): GraphQLError[] {
  return errors.map((error) => {
    const { nodes = null, source = null, positions = null, path = null } = error;
    const { message, extensions = null } = formatError(error.toJSON(), error);
    return new GraphQLError(message, { nodes, source, positions, path, extensions });
  });
}
