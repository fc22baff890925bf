import { Denial } from "../../kernel/denial.ts";

/** SQLSTATEs of a database that is going away, starting or full: PostgreSQL's appendix A. */
const states = new Set(["57P01", "57P02", "57P03", "57P05", "53300"]);

/** Class 08 is all that can happen to a connection. */
const connectionClass = /^08...$/;

/** What Node says of a server that cannot be reached. */
const network = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "EPIPE",
  "ETIMEDOUT",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
]);

/** What pg and its pool say without a code. */
const words =
  /^(Connection terminated|timeout exceeded when trying to connect|timeout expired|Query read timeout|Client has encountered a connection error|Client was closed)/;

/** The error that a caller is told of, when the database does not answer; null of any other error. */
export function unavailable(error: unknown): Denial | null {
  return isUnavailable(error) ? new Denial("UNAVAILABLE", message) : null;
}

const message =
  "The desk's database cannot be reached at the moment. Try again shortly; look first whether a change that you sent was made.";

function isUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  // Node tries every address of a name, and says of each what was wrong with it.
  if (error instanceof AggregateError && error.errors.length > 0) return error.errors.every(isUnavailable);
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  return states.has(code) || connectionClass.test(code) || network.has(code) || words.test(error.message);
}
