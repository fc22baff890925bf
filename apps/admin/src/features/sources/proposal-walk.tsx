"use client";

import { useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import { useKeys } from "../../lib/keyboard.tsx";
import { useWrite } from "../../lib/use-write.ts";
import { RefusalNote } from "../../ui/refusal-note.tsx";
import { MergeDialog } from "./merge-dialog.tsx";
import { ProposalCard } from "./proposal-card.tsx";
import { dismissSourceProposal } from "./source-merge.action.ts";
import type { ListedProposal } from "./source-proposal.query.ts";

/** Pairs to walk through: y merges, n says that they are two, j and k go on and back. */
export function ProposalWalk({
  proposals,
  mayDecide,
}: {
  proposals: readonly ListedProposal[];
  mayDecide: boolean;
}) {
  const t = useTranslations("sources.twins");
  const [place, setPlace] = useState(0);
  const [merging, setMerging] = useState<ListedProposal>();
  const { run, pending, refusal, clear } = useWrite(dismissSourceProposal);
  const at = Math.max(0, Math.min(place, proposals.length - 1));
  const current = proposals[at];
  const keys = useMemo(() => {
    const steps = [
      { keys: "j", label: t("next"), run: () => setPlace(Math.min(at + 1, proposals.length - 1)) },
      { keys: "k", label: t("previous"), run: () => setPlace(Math.max(at - 1, 0)) },
    ];
    if (!mayDecide || current === undefined) return steps;
    return [
      ...steps,
      { keys: "y", label: t("merge"), run: () => setMerging(current) },
      { keys: "n", label: t("notSame"), run: () => run(current.id) },
    ];
    // `run` is made anew on each render and does the same each time.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [at, current, mayDecide, proposals.length, t]);
  useKeys(t("title"), keys);
  return (
    <>
      <RefusalNote refusal={refusal} onRead={clear} />
      <ul className="flex flex-col gap-3">
        {proposals.map((proposal, index) => (
          <ProposalCard
            key={proposal.id}
            proposal={proposal}
            isCurrent={index === at}
            mayDecide={mayDecide}
            pending={pending}
            onMerge={() => setMerging(proposal)}
            onDismiss={() => run(proposal.id)}
          />
        ))}
      </ul>
      {merging !== undefined && <MergeDialog proposal={merging} onClose={() => setMerging(undefined)} />}
    </>
  );
}
