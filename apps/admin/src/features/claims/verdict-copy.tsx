"use client";

import type { DeskClaim } from "./claim-desk.query.ts";
import { CopyNote } from "./copy-note.tsx";
import { useCopies } from "./use-copies.ts";
import { verdictOf } from "./verdict-draft.ts";

interface VerdictCopyProps {
  claim: DeskClaim;
  onGoOn: (() => void) | undefined;
}

export function VerdictCopy({ claim, onGoOn }: VerdictCopyProps) {
  const [copy] = useCopies(claim, "VERDICT");
  if (copy === undefined) return null;
  return (
    <div className="mb-4 empty:hidden">
      <CopyNote
        place={{ claimId: claim.id, part: "VERDICT", number: null }}
        copy={copy}
        stands={verdictOf(claim)}
        words={({ rationale }) => rationale}
        onGoOn={onGoOn}
      />
    </div>
  );
}
