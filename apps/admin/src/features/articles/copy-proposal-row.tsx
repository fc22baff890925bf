"use client";

import { Check, X } from "lucide-react";
import { useTranslations } from "next-intl";
import type { CopyProposalsFragment } from "../../gql/graphql.ts";
import { Badge } from "../../ui/badge.tsx";
import { Button } from "../../ui/button.tsx";
import { cn } from "../../ui/class-names.ts";
import { DateDisplay } from "../../ui/date-display.tsx";
import { KeyHint } from "../../ui/key-hint.tsx";
import { TextLink } from "../../ui/text-link.tsx";
import type { CopyDecisions } from "./use-copy-decisions.ts";

type Proposal = CopyProposalsFragment["republicationProposals"]["nodes"][number];

export interface CopyProposalRowProps {
  proposal: Proposal;
  /** Has it, or something in it, the focus? */
  active: boolean;
  onActive: (isActive: boolean) => void;
  decisions: CopyDecisions;
}

export function CopyProposalRow({ proposal, active, onActive, decisions }: CopyProposalRowProps) {
  const t = useTranslations("articles.proposals");
  const isBusy = decisions.pendingId === proposal.id;
  return (
    <li
      data-proposal={proposal.id}
      tabIndex={-1}
      onFocus={() => onActive(true)}
      onBlur={({ currentTarget, relatedTarget }) => !currentTarget.contains(relatedTarget) && onActive(false)}
      className={cn("flex flex-col gap-2 px-4 py-3 -outline-offset-2", active && "bg-raised")}
    >
      <Original proposal={proposal} />
      <Reasons proposal={proposal} />
      <div className="flex flex-wrap gap-1.5">
        <Button
          size="small"
          tone={active ? "primary" : "secondary"}
          pending={isBusy}
          onClick={() => decisions.confirm(proposal.id)}
        >
          <Check aria-hidden />
          {t("confirm")}
          {active && <KeyHint keys="y" className="[&_kbd]:border-transparent" />}
        </Button>
        <Button size="small" tone="quiet" disabled={isBusy} onClick={() => decisions.refuse(proposal.id)}>
          <X aria-hidden />
          {t("refuse")}
          {active && <KeyHint keys="n" />}
        </Button>
      </div>
    </li>
  );
}

function Original({ proposal: { original, originalSource, originalName, originalUrl } }: OfProposal) {
  const name = originalSource?.name ?? originalName;
  return (
    <p className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
      {original !== null && (
        <TextLink href={`/articles/${original.id}`} className="font-serif">
          {original.title}
        </TextLink>
      )}
      {name !== null && <span className={original === null ? "font-serif" : "text-sm"}>{name}</span>}
      {original !== null && original.publishedAt !== null && (
        <DateDisplay value={original.publishedAt} className="text-sm text-ink-subtle" />
      )}
      {originalUrl !== null && (
        <a
          href={originalUrl}
          rel="noreferrer"
          target="_blank"
          className="text-sm wrap-anywhere text-accent underline decoration-accent-line underline-offset-[0.2em]"
        >
          {originalUrl}
        </a>
      )}
    </p>
  );
}

/** What speaks for it: words, a link, the text itself; and by what it is told which is the copy. */
function Reasons({ proposal }: OfProposal) {
  const t = useTranslations("articles.proposals");
  const { knownBy, evidence, share, sharedParagraphs, direction } = proposal;
  return (
    <div className="flex flex-col gap-1 text-sm text-ink-muted">
      <p className="flex flex-wrap items-center gap-2">
        <Badge look="outlined">{t(`knownBy.${knownBy}`)}</Badge>
        {t(`direction.${direction}`)}
      </p>
      {evidence !== null && <p className="font-serif">{t("words", { words: evidence })}</p>}
      {share !== null && <p>{t("share", { share })}</p>}
      {sharedParagraphs.length > 0 && (
        <p>
          {t("paragraphs", {
            count: sharedParagraphs.length,
            numbers: rangesOf(sharedParagraphs).join(", "),
          })}
        </p>
      )}
    </div>
  );
}

interface OfProposal {
  proposal: Proposal;
}

/** 1, 2, 3 and 6 as "1–3" and "6". */
function rangesOf(numbers: readonly number[]): string[] {
  const ranges: { first: number; last: number }[] = [];
  for (const number of numbers) {
    const open = ranges.at(-1);
    if (open !== undefined && open.last === number - 1) open.last = number;
    else ranges.push({ first: number, last: number });
  }
  return ranges.map(({ first, last }) =>
    first === last ? String(first) : `${String(first)}–${String(last)}`,
  );
}
