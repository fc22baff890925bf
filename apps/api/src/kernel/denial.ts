import { GraphQLError } from "graphql";

/** Why a request is refused before the newsroom's rules are asked. Fixed: clients switch over them. */
export type DenialCode =
  | "UNAUTHENTICATED"
  | "FORBIDDEN"
  | "DONE_UNSEEN"
  | "BAD_USER_INPUT"
  | "BAD_ID"
  | "BAD_CURSOR"
  | "TOO_COSTLY"
  | "TOO_MANY_REQUESTS"
  | "UNAVAILABLE"
  | "DOCUMENT_NOT_TRUSTED"
  | "PERSISTED_QUERY_NOT_FOUND"
  | "IDEMPOTENCY_KEY_MALFORMED"
  | "IDEMPOTENCY_KEY_REUSED"
  | "IDEMPOTENCY_KEY_IN_USE"
  | "IDEMPOTENT_ANSWER_LOST";

/** A no that is thrown: not signed in, not permitted, malformed or too costly. Its message reaches the caller. */
export class Denial extends GraphQLError {
  readonly code: DenialCode;

  constructor(code: DenialCode, message: string, details: Record<string, unknown> = {}) {
    super(message, { extensions: { ...details, code } });
    this.code = code;
  }
}
