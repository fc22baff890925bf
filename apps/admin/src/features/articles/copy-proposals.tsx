"use client";

import { useTranslations } from "next-intl";
import { useEffect, useMemo, useRef, useState } from "react";
import type { FragmentType } from "../../gql/fragment-masking.ts";
import { readFragment } from "../../gql/fragment-masking.ts";
import { useKeys } from "../../lib/keyboard.tsx";
import { Card } from "../../ui/card.tsx";
import { KeyHint } from "../../ui/key-hint.tsx";
import { copyProposalsFragment } from "./copies.fragment.ts";
import { CopyProposalRow } from "./copy-proposal-row.tsx";
import { useCopyDecisions, type CopyDecisions } from "./use-copy-decisions.ts";

export interface CopyProposalsProps {
  article: FragmentType<typeof copyProposalsFragment>;
}

/** What the article seems to be a copy of. A person says whether it is so, with one key. */
export function CopyProposals({ article }: CopyProposalsProps) {
  const t = useTranslations("articles.proposals");
  const { nodes: proposals } = readFragment(copyProposalsFragment, article).republicationProposals;
  const box = useRef<HTMLDivElement>(null);
  const [activeId, setActiveId] = useState<string>();
  const active = proposals.find(({ id }) => id === activeId);
  const focusRow = (id: string | undefined) =>
    (box.current?.querySelector<HTMLElement>(`[data-proposal="${id ?? ""}"]`) ?? box.current)?.focus();
  const decisions = useCopyDecisions((id) => {
    const at = proposals.findIndex((proposal) => proposal.id === id);
    focusRow((proposals[at + 1] ?? proposals[at - 1])?.id);
  });
  useProposalKeys({ activeId: active?.id, firstId: proposals[0]?.id, decisions, focusRow });
  // The focus that decided on the last one stays here.
  if (proposals.length === 0 && !decisions.hasDecided) return null;
  return (
    <div ref={box} tabIndex={-1} className="rounded-lg outline-offset-2">
      <Card title={t("title")} flush>
        <p className="px-4 py-3 text-sm text-ink-muted">
          {proposals.length === 0 ? t("allDecided") : t("advice")}{" "}
          {proposals.length > 0 && (
            <span className="inline-flex items-center gap-1.5 whitespace-nowrap">
              <KeyHint keys="p" /> {t("goThere")}
            </span>
          )}
        </p>
        <ul className="divide-y divide-line border-t border-line empty:hidden">
          {proposals.map((proposal) => (
            <CopyProposalRow
              key={proposal.id}
              proposal={proposal}
              active={proposal.id === activeId}
              onActive={(isActive) => setActiveId(isActive ? proposal.id : undefined)}
              decisions={decisions}
            />
          ))}
        </ul>
      </Card>
    </div>
  );
}

interface Walked {
  activeId: string | undefined;
  firstId: string | undefined;
  decisions: CopyDecisions;
  focusRow: (id: string | undefined) => void;
}

function useProposalKeys(walked: Walked): void {
  const t = useTranslations("articles.proposals");
  // Keys are kept stable; what they act on is read when they are pressed.
  const standing = useRef(walked);
  useEffect(() => {
    standing.current = walked;
  });
  const keys = useMemo(() => {
    const decide = (verb: "confirm" | "refuse") => () => {
      const { activeId, decisions } = standing.current;
      if (activeId !== undefined) decisions[verb](activeId);
    };
    return [
      { keys: "p", label: t("keys.go"), run: () => standing.current.focusRow(standing.current.firstId) },
      { keys: "y", label: t("keys.confirm"), run: decide("confirm") },
      { keys: "n", label: t("keys.refuse"), run: decide("refuse") },
    ];
  }, [t]);
  useKeys(t("title"), keys);
}
