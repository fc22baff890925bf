import { Suspense } from "react";
import type { ReactNode } from "react";
import { Appearances } from "./appearances.tsx";
import { ClaimFacts } from "./claim-facts.tsx";
import { ClaimHeader } from "./claim-header.tsx";
import { ClaimHistory } from "./claim-history.tsx";
import { EvidenceCard } from "./evidence-card.tsx";
import { HistorySkeleton } from "./history-skeleton.tsx";
import type { ReadClaim } from "./read-claim.ts";
import { Readiness } from "./readiness.tsx";
import { VerdictCard } from "./verdict-card.tsx";

interface ClaimDeskProps extends ReadClaim {
  /** Who else is there. */
  presence: ReactNode;
}

/** All that the desk does with one claim. What may be done is the API's to say: `allowedMoves`. */
export function ClaimDesk({ claim, ratings, presence }: ClaimDeskProps) {
  const mayEdit = claim.allowedMoves.includes("EDIT");
  return (
    <>
      <ClaimHeader claim={claim} presence={presence} />
      <div className="grid items-start gap-6 xl:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="flex min-w-0 flex-col gap-6">
          <VerdictCard claim={claim} ratings={ratings} mayEdit={mayEdit} />
          <Appearances claim={claim} mayEdit={mayEdit} />
          <EvidenceCard claim={claim} mayEdit={mayEdit} />
        </div>
        <aside className="flex min-w-0 flex-col gap-6">
          {mayEdit && <Readiness claim={claim} />}
          <ClaimFacts claim={claim} />
        </aside>
      </div>
      <Suspense fallback={<HistorySkeleton />}>
        <ClaimHistory id={claim.id} publications={claim.publications.nodes} />
      </Suspense>
    </>
  );
}
