import { AddressForbidden } from "./host-guard.ts";

/** Why there is no answer, for people who cannot see the desk's network. */
export type RequestFailure =
  | "TIMED_OUT"
  | "NAME_NOT_FOUND"
  | "CONNECTION_REFUSED"
  | "CONNECTION_FAILED"
  | "TLS_FAILED"
  | "ADDRESS_FORBIDDEN";

const refusedNames: Readonly<Record<string, RequestFailure>> = {
  ECONNREFUSED: "CONNECTION_REFUSED",
  ENOTFOUND: "NAME_NOT_FOUND",
  EAI_AGAIN: "NAME_NOT_FOUND",
  ETIMEDOUT: "TIMED_OUT",
  UND_ERR_CONNECT_TIMEOUT: "TIMED_OUT",
  UND_ERR_HEADERS_TIMEOUT: "TIMED_OUT",
};

/** How OpenSSL's and Node's complaints about certificates and handshakes are called. */
const tlsCode = /^(ERR_TLS|ERR_SSL|CERT_|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO|EPROTO)/;

export function failureOf(error: unknown): RequestFailure {
  if (error instanceof AddressForbidden) return "ADDRESS_FORBIDDEN";
  const { name, code } = error as { readonly name?: unknown; readonly code?: unknown };
  if (name === "TimeoutError") return "TIMED_OUT";
  const known = typeof code === "string" ? code : "";
  return refusedNames[known] ?? (tlsCode.test(known) ? "TLS_FAILED" : "CONNECTION_FAILED");
}
