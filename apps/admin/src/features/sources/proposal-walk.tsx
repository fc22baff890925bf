"use client";

import { useTranslations } from "next-intl";
import { useEffect, useMemo, useRef, useState } from "react";
import type { ReactNode } from "react";
import { readFragment, type FragmentType } from "../../gql/fragment-masking.ts";
import { useKeys } from "../../lib/keyboard.tsx";
import { useReopening } from "../../lib/use-reopening.ts";
import { Button } from "../../ui/button.tsx";
import { KeyHint } from "../../ui/key-hint.tsx";
import { RefusalNote } from "../../ui/refusal-note.tsx";
import { MergeDialog, pairOf } from "./merge-dialog.tsx";
import { ProposalCard } from "./proposal-card.tsx";
import { listedProposalFragment } from "./source-proposal.fragment.ts";
import type { ListedProposal } from "./source-proposal.query.ts";
import { useProposalDecisions, type ProposalDecisions } from "./use-proposal-decisions.ts";

interface ProposalWalkProps {
  proposals: readonly FragmentType<typeof listedProposalFragment>[];
  mayDecide: boolean;
  /** Above them. It goes with the last of them, and what was said last can still be taken back. */
  title?: string;
  /** In their place, when there are none. */
  none?: ReactNode;
}

/**
 * Pairs to walk through: y merges, n says that they are two, r takes that back, u what was said last; j and k go on and
 * back.
 */
export function ProposalWalk({ proposals: masked, mayDecide, title, none = null }: ProposalWalkProps) {
  const t = useTranslations("sources.twins");
  const proposals = readFragment(listedProposalFragment, masked);
  const [place, setPlace] = useState(0);
  const [merging, setMerging] = useState<ListedProposal>();
  const decisions = useProposalDecisions();
  useReopening("merge", (pair) => mayDecide && setMerging(proposals.find((one) => pairOf(one) === pair)));
  const at = Math.max(0, Math.min(place, proposals.length - 1));
  useWalkKeys({ at, proposals, mayDecide, decisions, setPlace, setMerging });
  return (
    <>
      {title !== undefined && proposals.length > 0 && (
        <h2 className="font-serif text-lg font-semibold">{title}</h2>
      )}
      <RefusalNote refusal={decisions.refusal} onRead={decisions.clear} />
      {mayDecide && decisions.canUndo && (
        <Button size="small" tone="quiet" className="self-start" onClick={decisions.undo}>
          {t("undo")}
          <KeyHint keys="u" />
        </Button>
      )}
      {proposals.length === 0 && none}
      {proposals.length > 0 && (
        <ul className="flex flex-col gap-3">
          {proposals.map((proposal, index) => (
            <ProposalCard
              key={proposal.id}
              proposal={proposal}
              isCurrent={index === at}
              mayDecide={mayDecide}
              decisions={decisions}
              onMerge={() => setMerging(proposal)}
            />
          ))}
        </ul>
      )}
      {merging !== undefined && <MergeDialog proposal={merging} onClose={() => setMerging(undefined)} />}
    </>
  );
}

interface Walked {
  at: number;
  proposals: readonly ListedProposal[];
  mayDecide: boolean;
  decisions: ProposalDecisions;
  setPlace: (place: number) => void;
  setMerging: (proposal: ListedProposal) => void;
}

function useWalkKeys(walked: Walked): void {
  const t = useTranslations("sources.twins");
  // Keys are kept stable; what they act on is read when they are pressed.
  const standing = useRef(walked);
  useEffect(() => {
    standing.current = walked;
  });
  const { mayDecide, proposals } = walked;
  const isDismissed = proposals[0]?.isDismissed === true;
  const keys = useMemo(() => {
    const step = (by: number) => () => {
      const { at, proposals: listed, setPlace } = standing.current;
      setPlace(Math.max(0, Math.min(at + by, listed.length - 1)));
    };
    const onCurrent = (act: (proposal: ListedProposal, now: Walked) => void) => () => {
      const current = standing.current.proposals[standing.current.at];
      if (current !== undefined) act(current, standing.current);
    };
    const steps = [
      { keys: "j", label: t("next"), run: step(1) },
      { keys: "k", label: t("previous"), run: step(-1) },
    ];
    if (!mayDecide) return steps;
    const undo = { keys: "u", label: t("undo"), run: () => standing.current.decisions.undo() };
    const { merge, dismiss, restore } = {
      merge: { keys: "y", label: t("merge"), run: onCurrent((one, { setMerging }) => setMerging(one)) },
      dismiss: { keys: "n", label: t("notSame"), run: onCurrent(({ id }, now) => now.decisions.dismiss(id)) },
      restore: { keys: "r", label: t("restore"), run: onCurrent(({ id }, now) => now.decisions.restore(id)) },
    };
    return isDismissed ? [...steps, restore, undo] : [...steps, merge, dismiss, undo];
  }, [isDismissed, mayDecide, t]);
  useKeys(t("title"), keys);
}
