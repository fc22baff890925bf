import { SourceKind } from "@claimdesk/shared/claim-state";
import type { SourceFilter, SourceListQueryVariables, SourceOrder } from "../../gql/graphql.ts";
import { pagePlace, textParam } from "../../lib/page-place.ts";
import type { SearchParams } from "../../lib/page-place.ts";

export const sourceKinds: readonly SourceKind[] = Object.values(SourceKind);
export const sourceOrders = ["name", "nameBack", "newest", "oldest"] as const;
export type SourceOrderName = (typeof sourceOrders)[number];

const pageSize = 25;
const orders: Readonly<Record<SourceOrderName, SourceOrder>> = {
  name: { field: "NAME", direction: "ASC" },
  nameBack: { field: "NAME", direction: "DESC" },
  newest: { field: "CREATED_AT", direction: "DESC" },
  oldest: { field: "CREATED_AT", direction: "ASC" },
};

/** What the address of the list of sources asks for. */
export interface SourceChoice {
  search: string | undefined;
  kind: SourceKind | undefined;
  country: string | undefined;
  order: SourceOrderName;
}

export function sourceChoice(params: SearchParams): SourceChoice {
  return {
    search: textParam(params, "search"),
    kind: sourceKinds.find((kind) => kind === textParam(params, "kind")),
    country: textParam(params, "country"),
    order: sourceOrders.find((order) => order === textParam(params, "order")) ?? "name",
  };
}

export function isChoosing({ search, kind, country }: SourceChoice): boolean {
  return search !== undefined || kind !== undefined || country !== undefined;
}

/** Names what is listed: another order shows the same sources. */
export function listOf(params: SearchParams): string {
  const { order: _order, ...choice } = sourceChoice(params);
  return JSON.stringify(["sources", choice]);
}

export function sourceVariables(params: SearchParams): SourceListQueryVariables {
  const { search, order, ...filtered } = sourceChoice(params);
  return {
    ...pagePlace(params, pageSize),
    search: search ?? null,
    filter: filterOf(filtered),
    orderBy: [orders[order]],
  };
}

function filterOf({ kind, country }: Pick<SourceChoice, "kind" | "country">): SourceFilter {
  return { ...(kind && { kind: { eq: kind } }), ...(country !== undefined && { country: { eq: country } }) };
}
