"use client";

import type { DeskClaim } from "./claim-desk.query.ts";
import { CopyNote } from "./copy-note.tsx";
import { useCopies } from "./use-copies.ts";
import { wordingOf } from "./wording-draft.ts";

interface WordingCopyProps {
  claim: DeskClaim;
  onGoOn: (() => void) | undefined;
}

export function WordingCopy({ claim, onGoOn }: WordingCopyProps) {
  const [copy] = useCopies(claim, "WORDING");
  if (copy === undefined) return null;
  return (
    <CopyNote
      place={{ claimId: claim.id, part: "WORDING", number: null }}
      copy={copy}
      stands={wordingOf(claim)}
      words={({ text }) => text}
      onGoOn={onGoOn}
    />
  );
}
