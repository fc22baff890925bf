/**
 * What can go wrong between the admin and the API. In production Next hides the message of an error thrown on
 * the server and passes on only its digest, so the digest is where the error screens read what happened.
 */
export type FailureKind = "unreachable" | "forbidden" | "unexpected";

const separator = ":";
const prefix = "claimdesk";

abstract class ApiFailure extends Error {
  abstract readonly kind: FailureKind;
  /** The API's request id, which its log carries too. */
  readonly requestId: string | undefined;

  constructor(message: string, requestId?: string, cause?: unknown) {
    super(message, { cause });
    this.requestId = requestId;
  }

  get digest(): string {
    return [prefix, this.kind, this.requestId ?? ""].join(separator);
  }
}

export class ApiUnreachable extends ApiFailure {
  override readonly name = "ApiUnreachable";
  readonly kind = "unreachable";

  constructor(reason: string, cause?: unknown) {
    super(`The API cannot be reached: ${reason}`, undefined, cause);
  }
}

export class GraphqlFailed extends ApiFailure {
  override readonly name = "GraphqlFailed";
  readonly codes: readonly string[];

  constructor(messages: readonly string[], codes: readonly string[], requestId?: string) {
    super(`The API refused the request: ${messages.join("; ")} (${codes.join(", ")})`, requestId);
    this.codes = codes;
  }

  get kind(): FailureKind {
    return this.codes.includes("FORBIDDEN") ? "forbidden" : "unexpected";
  }
}

export interface Failure {
  kind: FailureKind;
  /** What to quote when asking for help. */
  reference: string | undefined;
}

/** Reads back, in an error screen, what `digest` said. */
export function readFailure(error: unknown): Failure {
  const digest = digestOf(error);
  const [head, kind, requestId] = digest?.split(separator) ?? [];
  if (head !== prefix || !isFailureKind(kind)) return { kind: "unexpected", reference: digest };
  return { kind, reference: requestId === "" ? undefined : requestId };
}

function digestOf(error: unknown): string | undefined {
  if (typeof error !== "object" || error === null || !("digest" in error)) return undefined;
  return typeof error.digest === "string" ? error.digest : undefined;
}

function isFailureKind(value: string | undefined): value is FailureKind {
  return value === "unreachable" || value === "forbidden" || value === "unexpected";
}
