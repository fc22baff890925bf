import { SourceKind } from "@claimdesk/shared/claim-state";
import type { SourceFilter, SourceListQueryVariables, SourceOrder } from "../../gql/graphql.ts";
import { pagePlace, textParam } from "../../lib/page-place.ts";
import type { SearchParams } from "../../lib/page-place.ts";

export const sourceKinds: readonly SourceKind[] = Object.values(SourceKind);
export const sourceOrders = ["name", "newest"] as const;
type OrderName = (typeof sourceOrders)[number];

const pageSize = 25;
const orders: Readonly<Record<OrderName, SourceOrder>> = {
  name: { field: "NAME", direction: "ASC" },
  newest: { field: "CREATED_AT", direction: "DESC" },
};

/** What the address of the list of sources asks for. */
export interface SourceChoice {
  search: string | undefined;
  kind: SourceKind | undefined;
  country: string | undefined;
  order: OrderName;
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
