"use client";

import type { ClaimState } from "@claimdesk/shared/claim-state";
import { askDesk } from "../../lib/desk-request.ts";

const query = `query LikeClaims($text: String!, $exceptId: ID) {
  likeClaims(text: $text, exceptId: $exceptId) { likeness claim { id text language state } }
}`;

export interface LikeClaim {
  likeness: "SAME" | "MAY_CONTRADICT" | "ALIKE";
  claim: { id: string; text: string; language: string; state: ClaimState } | null;
}

/** Asked from the browser: a server action would hold up the save behind it, and leave the page where the session is over. */
export async function findLikeClaims(text: string, exceptId: string | null): Promise<readonly LikeClaim[]> {
  try {
    const { likeClaims } = await askDesk<{ likeClaims: readonly LikeClaim[] }>({
      query,
      variables: { text, exceptId },
    });
    return likeClaims;
  } catch {
    // A hint that does not come is none; that the desk does not answer is said where words are kept.
    return [];
  }
}
