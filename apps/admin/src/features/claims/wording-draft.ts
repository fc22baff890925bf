import type { ClaimKind } from "@claimdesk/shared/claim-state";
import type { EditClaimInput } from "../../gql/graphql.ts";
import type { DeskClaim } from "./claim-desk.query.ts";

export interface WordingDraft {
  text: string;
  kind: ClaimKind;
  topics: readonly string[];
  reason: string;
}

export const wordingOf = ({ text, kind, topics }: DeskClaim): WordingDraft => ({
  text,
  kind,
  topics,
  reason: "",
});

export const wordingInput = (
  { id, version }: DeskClaim,
  { topics, reason, ...words }: WordingDraft,
): EditClaimInput => ({
  id,
  expectedVersion: version,
  ...words,
  topics: [...topics],
  reason: reason === "" ? null : reason,
});
