import { claimStates, ClaimKind } from "@claimdesk/shared/claim-state";
import type { ClaimState } from "@claimdesk/shared/claim-state";
import type { ClaimFilter, ClaimOrder } from "../../gql/graphql.ts";
import { textParam } from "../../lib/page-place.ts";
import type { SearchParams } from "../../lib/page-place.ts";

export const claimKinds: readonly ClaimKind[] = Object.values(ClaimKind);
export const claimOrders = [
  "UPDATED",
  "UNCHANGED",
  "PUBLISHED",
  "EARLIEST",
  "TEXT",
  "TEXT_BACK",
  "RELEVANCE",
] as const;
export type ClaimOrderName = (typeof claimOrders)[number];

/** What the address of the list of claims asks for. */
export interface ClaimChoice {
  search: string | undefined;
  state: ClaimState | undefined;
  kind: ClaimKind | undefined;
  rating: string | undefined;
  language: string | undefined;
  topic: string | undefined;
  order: ClaimOrderName;
}

export function claimChoice(params: SearchParams): ClaimChoice {
  const search = textParam(params, "search");
  const order = claimOrders.find((name) => name === textParam(params, "order"));
  return {
    search,
    state: claimStates.find((state) => state === textParam(params, "state")),
    kind: claimKinds.find((kind) => kind === textParam(params, "kind")),
    rating: textParam(params, "rating"),
    language: textParam(params, "language"),
    topic: textParam(params, "topic"),
    // Relevance needs words to be relevant to.
    order: search === undefined && order === "RELEVANCE" ? "UPDATED" : (order ?? orderDefault(search)),
  };
}

export function isChoosing({ order: _order, ...choice }: ClaimChoice): boolean {
  return Object.values(choice).some((value) => value !== undefined);
}

export function filterOf({ state, kind, rating, language, topic }: ClaimChoice): ClaimFilter {
  return {
    ...(state && { state: { eq: state } }),
    ...(kind && { kind: { eq: kind } }),
    ...(rating !== undefined && { rating: { eq: rating } }),
    ...(language !== undefined && { language: { eq: language } }),
    ...(topic !== undefined && { topics: { eq: topic } }),
  };
}

const orders: Readonly<Record<ClaimOrderName, ClaimOrder>> = {
  UPDATED: { field: "UPDATED_AT", direction: "DESC" },
  UNCHANGED: { field: "UPDATED_AT", direction: "ASC" },
  PUBLISHED: { field: "PUBLISHED_AT", direction: "DESC" },
  EARLIEST: { field: "PUBLISHED_AT", direction: "ASC" },
  TEXT: { field: "TEXT", direction: "ASC" },
  TEXT_BACK: { field: "TEXT", direction: "DESC" },
  RELEVANCE: { field: "RELEVANCE", direction: "DESC" },
};

export function orderOf({ order }: ClaimChoice): ClaimOrder[] {
  return [orders[order]];
}

/** Which claims the list is of: in the order of relevance, of those that a search looked at. */
export function narrowingOf(choice: ClaimChoice) {
  return { filter: filterOf(choice), search: choice.search ?? null, orderBy: orderOf(choice) };
}

function orderDefault(search: string | undefined): ClaimOrderName {
  return search === undefined ? "UPDATED" : "RELEVANCE";
}
