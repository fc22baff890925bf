import type { Role } from "@claimdesk/shared/claim-state";
import type { SetPolicyInput } from "../../gql/graphql.ts";
import type { Policy } from "./desks.query.ts";

/** A policy while somebody types: numbers are still words. */
export interface PolicyDraft {
  readonly approvals: string;
  readonly roles: readonly Role[];
  readonly publishes: boolean;
  readonly countsExperts: boolean;
  readonly hours: string;
}

/** A new one begins as a desk's first does. */
export const rulesOf = (policy: Policy | undefined): PolicyDraft => ({
  approvals: String(policy?.approvalsNeeded ?? 1),
  roles: policy?.deciderRoles ?? ["REVIEWER"],
  publishes: policy?.publishesAutomatically ?? false,
  countsExperts: policy?.countsExperts ?? false,
  hours: policy?.dueWithinHours == null ? "" : String(policy.dueWithinHours),
});

/** What is no whole number is sent as 0, which the API refuses by its field. */
export const rulesFrom = ({ approvals, roles, publishes, countsExperts, hours }: PolicyDraft): Rules => ({
  approvalsNeeded: wholeNumber(approvals),
  deciderRoles: [...roles],
  publishesAutomatically: publishes,
  countsExperts,
  dueWithinHours: hours.trim() === "" ? null : wholeNumber(hours),
});

type Rules = Omit<SetPolicyInput, "deskId" | "claimKind" | "expectedVersion">;

const wholeNumber = (typed: string): number => (/^\d{1,6}$/.test(typed.trim()) ? Number(typed) : 0);
