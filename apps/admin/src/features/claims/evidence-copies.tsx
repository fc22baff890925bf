"use client";

import type { DeskClaim } from "./claim-desk.query.ts";
import { CopyNote } from "./copy-note.tsx";
import { evidenceDraft } from "./evidence-draft.ts";
import { useCopies } from "./use-copies.ts";
import { useEvidenceWords } from "./use-evidence-words.ts";

interface EvidenceCopiesProps {
  claim: DeskClaim;
  /** With the piece's number; null when it was to be a new one. */
  onGoOn: ((number: number | null) => void) | undefined;
}

/** Evidence that was typed and not saved. Of a piece that was removed since, it can be gone on with as a new one. */
export function EvidenceCopies({ claim, onGoOn }: EvidenceCopiesProps) {
  const copies = useCopies(claim, "EVIDENCE");
  const words = useEvidenceWords();
  if (copies.length === 0) return null;
  return (
    <div className="flex flex-col gap-2 p-4 empty:hidden">
      {copies.map((copy) => (
        <CopyNote
          key={copy.number}
          place={{ claimId: claim.id, part: "EVIDENCE", number: copy.number }}
          copy={copy}
          stands={evidenceDraft(claim.evidence.nodes.find(({ number }) => number === copy.number))}
          words={(draft) => filled(words(draft))}
          onGoOn={onGoOn && (() => onGoOn(copy.number))}
        />
      ))}
    </div>
  );
}

const filled = (fields: readonly { text: string }[]): string =>
  fields
    .slice(1)
    .map(({ text }) => text)
    .filter((text) => text !== "")
    .join(" · ");
