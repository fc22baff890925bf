import type { ClaimState } from "../../gql/graphql.ts";
import type { TextItem } from "./text-item.ts";

/**
 * The line by which a mark and its entry are known for what they are, without colour: broken for what is only
 * suggested, plain for what is worked on, double for what is being judged, thick for what stands, dotted for what came
 * to nothing.
 */
export type MarkLine = "suggested" | "open" | "judged" | "firm" | "ended";

const lineOfState: Readonly<Record<ClaimState, MarkLine>> = {
  DRAFT: "open",
  CHANGES_REQUESTED: "open",
  IN_REVIEW: "judged",
  APPROVED: "firm",
  PUBLISHED: "firm",
  REJECTED: "ended",
  WITHDRAWN: "ended",
  RETRACTED: "ended",
};

export const markLineOf = (item: TextItem): MarkLine =>
  item.type === "suggestion" ? "suggested" : lineOfState[item.state];
