"use client";

import type { ShownRefusal } from "../../lib/outcome.ts";
import { useRefusalWords } from "../../lib/refusal-words.ts";
import { Callout } from "../../ui/callout.tsx";

/** Why there is no claim. What a field says itself is not said twice. */
export function ClaimProblem({ refusal }: { refusal: ShownRefusal | undefined }) {
  const words = useRefusalWords();
  if (refusal === undefined || (refusal.code === "INVALID_INPUT" && refusal.field === "text")) return null;
  const { title, advice } = words(refusal);
  return (
    <Callout tone="danger" title={title}>
      {advice}
    </Callout>
  );
}
