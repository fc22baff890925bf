import { unwrapResolverError } from "@apollo/server/errors";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { Denial } from "../../kernel/denial.ts";
import { unavailable } from "../db/unavailable.ts";
import type { Logger } from "../log.ts";

/** Apollo's own codes for requests that are wrong in form; their messages say nothing of the server. */
const formCodes = new Set([
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "BAD_REQUEST",
  "BAD_USER_INPUT",
  "OPERATION_RESOLUTION_FAILURE",
  "PERSISTED_QUERY_NOT_FOUND",
  "PERSISTED_QUERY_NOT_SUPPORTED",
]);

const faultMessage =
  "Something went wrong on our side. It has been logged; try again, and report it if it stays.";

/**
 * What a caller sees of an error. A Denial and an error of form are answered as they are; anything else is a fault:
 * logged once, here, and masked, because its message may tell of the server's inside.
 */
export function maskErrors(log: Logger) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const cause = unwrapResolverError(error);
    // Apollo gives all that validation finds the same code; a rule that denies says which it is.
    if (cause instanceof GraphQLError && cause.originalError instanceof Denial)
      return { ...formatted, extensions: { ...formatted.extensions, code: cause.originalError.code } };
    if (cause instanceof GraphQLError && typeof cause.extensions["code"] === "string") return formatted;
    if (cause instanceof GraphQLError && isBadVariable(cause)) {
      return { ...formatted, extensions: { ...formatted.extensions, code: "BAD_USER_INPUT" } };
    }
    const code = formatted.extensions?.["code"];
    if (typeof code === "string" && formCodes.has(code)) return formatted;
    const denial = denialOf(cause);
    if (denial !== null) return { ...formatted, message: denial.message, extensions: { code: denial.code } };
    const away = unavailable(cause);
    if (away !== null) {
      log.warn({ err: cause, path: formatted.path }, "The database did not answer a request");
      return { ...formatted, message: away.message, extensions: { code: away.code } };
    }
    log.error({ err: cause, path: formatted.path }, "A request failed");
    const { locations, path } = formatted;
    return {
      message: faultMessage,
      ...(locations ? { locations } : {}),
      ...(path ? { path } : {}),
      extensions: { code: "INTERNAL_SERVER_ERROR" },
    };
  };
}

const noSuchDate = new Denial("BAD_USER_INPUT", "A date, an instant or a zone is one that no calendar has.");

/** What Postgres cannot be asked, by its SQLSTATE: the caller's to mend, not ours. */
const denials: Readonly<Record<string, Denial>> = {
  "22021": new Denial("BAD_USER_INPUT", "A text holds U+0000, which Postgres cannot keep. Take it out."),
  "22007": noSuchDate,
  "22008": noSuchDate,
  "22009": noSuchDate,
  "57014": new Denial(
    "TOO_COSTLY",
    "It takes the database longer than 10 seconds. Nothing was changed; ask for less at once.",
  ),
};

function denialOf(cause: unknown): Denial | null {
  const state = (cause as { readonly code?: unknown } | null)?.code;
  return typeof state === "string" ? (denials[state] ?? null) : null;
}

/** graphql-js raises these itself, for variables and arguments that do not fit the schema: nothing caused them. */
const isBadVariable = (error: GraphQLError): boolean =>
  error.originalError === undefined || error.originalError instanceof GraphQLError;
