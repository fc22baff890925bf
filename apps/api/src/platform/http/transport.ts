import type { BaseContext } from "@apollo/server";
import { GraphQLError, specifiedRules, validate } from "graphql";
import type { HttpSettings } from "./http.settings.ts";

/** What both transports of subscriptions are given, so that neither has softer limits or franker errors than HTTP. */
export function transportOptions<Context extends BaseContext>(settings: HttpSettings<Context>) {
  const { schema, validationRules = [], execute, subscribe } = settings;
  const rules = [...specifiedRules, ...validationRules];
  return {
    schema,
    validate: ((current, document) => validate(current, document, rules)) satisfies typeof validate,
    ...(execute === undefined ? {} : { execute }),
    ...(subscribe === undefined ? {} : { subscribe }),
  };
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
