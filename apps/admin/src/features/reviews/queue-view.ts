import type { ReviewFilter } from "../../gql/graphql.ts";
import { textParam } from "../../lib/page-place.ts";
import type { SearchParams } from "../../lib/page-place.ts";

export const queueViews = ["awaiting", "mine", "overdue", "changed", "open"] as const;
export type QueueView = (typeof queueViews)[number];

export const queueFilters: Readonly<Record<QueueView, ReviewFilter>> = {
  awaiting: { decidableByMe: true, state: { eq: "OPEN" } },
  mine: { assignedToMe: true, state: { eq: "OPEN" } },
  overdue: { overdue: true },
  changed: { occasion: { eq: "ARTICLE_CHANGED" }, state: { eq: "OPEN" } },
  open: { state: { eq: "OPEN" } },
};

export function queueView(params: SearchParams): QueueView {
  return queueViews.find((view) => view === textParam(params, "queue")) ?? "awaiting";
}
