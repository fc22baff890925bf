/** Why an address was not brought in, each with the sentence that tells people so. */
export const fetchFailures = {
  TIMED_OUT: "The site did not answer in time.",
  NAME_NOT_FOUND: "The address's host name leads nowhere.",
  CONNECTION_REFUSED: "Nobody listens at the address.",
  CONNECTION_FAILED: "The connection could not be made, or broke off.",
  TLS_FAILED: "The site's certificate or encryption cannot be trusted.",
  ADDRESS_FORBIDDEN:
    "The address, or one that it redirects to, is no page of the open internet. An operator can allow its host by FETCH_ALLOWED_HOSTS.",
  TOO_LARGE: "What came has more than 5 MB.",
  PACKING_BROKEN: "What came could not be unpacked.",
  TOO_MANY_REDIRECTS: "The address redirects more than ten times.",
  REDIRECT_BROKEN: "The address redirects to nowhere.",
  ROBOTS_FORBID: "The site's robots.txt asks programs to leave the page alone. Paste its text instead.",
  ROBOTS_UNREACHABLE:
    "The site's robots.txt could not be read, so that nothing may be fetched there for now.",
  HOST_BUSY: "The site was asked for much at once; it is left alone for a moment.",
  NOT_FOUND: "There is nothing at the address.",
  GONE: "The site says that what was at the address is gone for good.",
  ACCESS_DENIED: "The site shows the page to nobody without an account, or not to programs.",
  TOO_MANY_REQUESTS: "The site asks to be left alone for a while.",
  SERVER_ERROR: "The site has trouble of its own.",
  NOT_ACCEPTED: "The site answered with something other than a page.",
  UNSUPPORTED_TYPE: "It is neither a page nor plain text.",
  NOT_A_FEED: "It is neither RSS nor Atom nor a JSON feed.",
  EMPTY: "There is no text in it.",
  BINARY: "It is the content of another kind of file.",
  WRONG_ENCODING: "Its letters were damaged by a wrong encoding before it came.",
  NO_BODY: "Nothing in it is the text of an article.",
  TOO_COMPLEX: "Reading it takes longer than a minute, or more memory than a reading may.",
  LEFT_BEHIND: "The program that worked on it ended in the middle, more than once.",
  FAULT: "The desk itself failed at it; the log says more.",
} as const;

export type FetchFailure = keyof typeof fetchFailures;

/** What passes by itself, so that it is worth trying again. The rest is as it is until somebody does something. */
const passing: ReadonlySet<FetchFailure> = new Set([
  "TIMED_OUT",
  "CONNECTION_REFUSED",
  "CONNECTION_FAILED",
  "ROBOTS_UNREACHABLE",
  "HOST_BUSY",
  "TOO_MANY_REQUESTS",
  "SERVER_ERROR",
  "FAULT",
]);

export const passes = (failure: FetchFailure): boolean => passing.has(failure);

const byStatus: Readonly<Record<number, FetchFailure>> = {
  401: "ACCESS_DENIED",
  402: "ACCESS_DENIED",
  403: "ACCESS_DENIED",
  404: "NOT_FOUND",
  407: "ACCESS_DENIED",
  408: "TIMED_OUT",
  410: "GONE",
  429: "TOO_MANY_REQUESTS",
  451: "ACCESS_DENIED",
};
const serverErrors = 500;

export const failureOfStatus = (status: number): FetchFailure =>
  byStatus[status] ?? (status >= serverErrors ? "SERVER_ERROR" : "NOT_ACCEPTED");
