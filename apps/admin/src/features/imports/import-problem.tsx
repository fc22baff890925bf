"use client";

import type { ShownRefusal } from "../../lib/outcome.ts";
import { useRefusalWords } from "../../lib/refusal-words.ts";
import { Callout } from "../../ui/callout.tsx";
import { fieldOfRefusal } from "./use-problem-of.ts";

/** A no that belongs to no field. */
export function ImportProblem({ refusal }: { refusal: ShownRefusal | undefined }) {
  const words = useRefusalWords();
  if (refusal === undefined || fieldOfRefusal(refusal) !== undefined) return null;
  const { title, advice } = words(refusal);
  return (
    <Callout tone="danger" title={title}>
      {advice}
    </Callout>
  );
}
