"use client";

import { noAppearance } from "./appearance-form.tsx";
import type { AppearanceDraft } from "./appearance-form.tsx";
import { attributionOf, chainWords } from "./attribution-draft.ts";
import type { DeskClaim } from "./claim-desk.query.ts";
import { CopyNote } from "./copy-note.tsx";
import { useCopies } from "./use-copies.ts";

interface AppearanceCopiesProps {
  claim: DeskClaim;
  onGoOn: (() => void) | undefined;
}

/** An appearance that was typed and not added; and attributions whose appearance is gone: they can be read there still. */
export function AppearanceCopies({ claim, onGoOn }: AppearanceCopiesProps) {
  const added = useCopies(claim, "APPEARANCE");
  const attributed = useCopies(claim, "ATTRIBUTION");
  const orphans = attributed.filter(
    (copy) => !claim.appearances.nodes.some(({ number }) => number === copy.number),
  );
  if (added.length + orphans.length === 0) return null;
  return (
    <div className="flex flex-col gap-2 p-4 empty:hidden">
      {added.map((copy) => (
        <CopyNote
          key="new"
          place={{ claimId: claim.id, part: "APPEARANCE", number: null }}
          copy={copy}
          stands={noAppearance}
          words={({ article, quote }: AppearanceDraft) =>
            [article?.label, quote.exact].filter(Boolean).join(" · ")
          }
          onGoOn={onGoOn}
        />
      ))}
      {orphans.map((copy) => (
        <CopyNote
          key={copy.number}
          place={{ claimId: claim.id, part: "ATTRIBUTION", number: copy.number }}
          copy={copy}
          stands={attributionOf({ attribution: [] })}
          words={chainWords}
          onGoOn={undefined}
        />
      ))}
    </div>
  );
}
