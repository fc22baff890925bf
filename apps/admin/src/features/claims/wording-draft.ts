import type { ClaimKind } from "@claimdesk/shared/claim-state";
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
