/** Why a desk does not answer a request, before the newsroom's rules are asked: what to do about each is in docs/api.md. */
export const denialCodes = [
  "UNAUTHENTICATED",
  "FORBIDDEN",
  "DONE_UNSEEN",
  "BAD_USER_INPUT",
  "BAD_ID",
  "BAD_CURSOR",
  "BAD_REQUEST",
  "TOO_COSTLY",
  "TOO_LARGE",
  "TOO_MANY_REQUESTS",
  "UNAVAILABLE",
  "NOT_FOUND",
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "OPERATION_RESOLUTION_FAILURE",
  "DOCUMENT_NOT_TRUSTED",
  "PERSISTED_QUERY_NOT_FOUND",
  "IDEMPOTENCY_KEY_MALFORMED",
  "IDEMPOTENCY_KEY_REUSED",
  "IDEMPOTENCY_KEY_IN_USE",
  "IDEMPOTENT_ANSWER_LOST",
] as const;

export type DenialCode = (typeof denialCodes)[number];

export interface ToldError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: string; readonly [more: string]: unknown };
}

export interface Circumstances {
  readonly status: number;
  /** To be quoted when something is reported. */
  readonly requestId: string | null;
  /** When it may be asked again, where the desk says so. */
  readonly retryAfterSeconds: number | null;
}

/** An answer that is none: nothing was changed by it, unless its code says otherwise. */
abstract class Unanswered extends Error implements Circumstances {
  readonly status: number;
  readonly requestId: string | null;
  readonly retryAfterSeconds: number | null;
  /** Where in the answer, when it is about one field. */
  readonly path: readonly (string | number)[] | null;
  /** All that the desk said, the first of them being this error's message. */
  readonly errors: readonly ToldError[];

  constructor(errors: readonly ToldError[], { status, requestId, retryAfterSeconds }: Circumstances) {
    const [first] = errors;
    super(first?.message ?? `The desk answered ${String(status)}, and nothing that is GraphQL's.`);
    this.errors = errors;
    this.path = first?.path ?? null;
    this.status = status;
    this.requestId = requestId ?? textIn(first, "requestId");
    this.retryAfterSeconds = retryAfterSeconds ?? numberIn(first, "retryAfterSeconds");
  }
}

/** Not signed in, not permitted, malformed, too costly or too much: the message says what to do. */
export class Denied extends Unanswered {
  override readonly name = "Denied";
  readonly code: DenialCode;

  constructor(code: DenialCode, errors: readonly ToldError[], circumstances: Circumstances) {
    super(errors, circumstances);
    this.code = code;
  }
}

/** Something went wrong at the desk or on the way to it. Quote the request id to report it. */
export class Faulted extends Unanswered {
  override readonly name = "Faulted";
}

/** No answer came: the desk, or the way to it, is away. */
export class Unreachable extends Error {
  override readonly name = "Unreachable";
}

export function failureOf(errors: readonly ToldError[], circumstances: Circumstances): Denied | Faulted {
  const told = errors[0]?.extensions?.code;
  const code = denialCodes.find((known) => known === told);
  return code === undefined ? new Faulted(errors, circumstances) : new Denied(code, errors, circumstances);
}

const passing: readonly unknown[] = ["TOO_MANY_REQUESTS", "UNAVAILABLE", "IDEMPOTENCY_KEY_IN_USE"];

/** Worth asking again as it is: the desk is busy, away, or at it already; or a proxy before it says so. */
export const mayPass = (error: unknown): error is Unanswered =>
  error instanceof Unanswered &&
  ((error instanceof Denied && passing.includes(error.code)) || [429, 503].includes(error.status));

const textIn = (error: ToldError | undefined, name: string): string | null => {
  const told = error?.extensions?.[name];
  return typeof told === "string" ? told : null;
};

const numberIn = (error: ToldError | undefined, name: string): number | null => {
  const told = error?.extensions?.[name];
  return typeof told === "number" ? told : null;
};
