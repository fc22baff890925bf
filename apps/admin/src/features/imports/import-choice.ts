import type {
  ArticleImportFilter,
  FetchFailure,
  ImportListQueryVariables,
  ImportState,
  ImportWay,
} from "../../gql/graphql.ts";
import { pagePlace, textParam } from "../../lib/page-place.ts";
import type { SearchParams } from "../../lib/page-place.ts";

export const importStates = [
  "QUEUED",
  "RUNNING",
  "DONE",
  "FAILED",
  "CANCELLED",
] as const satisfies ImportState[];
export const importWays = ["ADDRESS", "FILE", "PASTE", "FEED"] as const satisfies ImportWay[];
/** What an import can fail by, what is met most first. */
export const importFailures = [
  "NOT_FOUND",
  "GONE",
  "ACCESS_DENIED",
  "ROBOTS_FORBID",
  "TIMED_OUT",
  "NAME_NOT_FOUND",
  "CONNECTION_REFUSED",
  "CONNECTION_FAILED",
  "TLS_FAILED",
  "SERVER_ERROR",
  "TOO_MANY_REQUESTS",
  "HOST_BUSY",
  "ROBOTS_UNREACHABLE",
  "NOT_ACCEPTED",
  "TOO_MANY_REDIRECTS",
  "REDIRECT_BROKEN",
  "ADDRESS_FORBIDDEN",
  "UNSUPPORTED_TYPE",
  "NO_BODY",
  "EMPTY",
  "BINARY",
  "WRONG_ENCODING",
  "PACKING_BROKEN",
  "TOO_LARGE",
  "TOO_COMPLEX",
  "LEFT_BEHIND",
  "FAULT",
] as const satisfies FetchFailure[];

/** Stands in the address for whoever looks at it. */
export const myself = "me";

const pageSize = 20;

/** What the list's address asks for. */
export interface ImportChoice {
  search: string | undefined;
  way: ImportWay | undefined;
  state: ImportState | undefined;
  failure: FetchFailure | undefined;
  /** A person's id, or oneself. */
  by: string | undefined;
  publisherId: string | undefined;
}

export function importChoice(params: SearchParams): ImportChoice {
  const by = textParam(params, "by");
  return {
    search: textParam(params, "search"),
    way: importWays.find((way) => way === textParam(params, "way")),
    state: importStates.find((state) => state === textParam(params, "state")),
    failure: importFailures.find((failure) => failure === textParam(params, "failure")),
    by: by === myself ? by : idIn(by, "psn"),
    publisherId: idIn(textParam(params, "publisher"), "src"),
  };
}

/** An address may be typed: what is no id of such a thing asks for nothing. */
const idIn = (value: string | undefined, prefix: string): string | undefined =>
  value !== undefined && new RegExp(`^${prefix}_[0-9a-f-]{36}$`, "u").test(value) ? value : undefined;

/** Is anything left out of the list by choice? */
export const isNarrowed = (choice: ImportChoice): boolean =>
  Object.values(choice).some((value) => value !== undefined);

export function importVariables(params: SearchParams, viewerId: string): ImportListQueryVariables {
  const { search, way, state, failure, by, publisherId } = importChoice(params);
  const filter: ArticleImportFilter = {
    ...(way && { way: { eq: way } }),
    ...(state && { state: { eq: state } }),
    ...(failure && { failure: { eq: failure } }),
    ...(by !== undefined && { createdById: { eq: by === myself ? viewerId : by } }),
    ...(publisherId !== undefined && { publisherId: { eq: publisherId } }),
  };
  return {
    ...pagePlace(params, pageSize),
    ...(search === undefined ? {} : { search }),
    filter,
    publisherId: publisherId ?? "",
    namesPublisher: publisherId !== undefined,
    personId: by ?? "",
    namesPerson: by !== undefined && by !== myself,
  };
}
