"use client";

import { useLocale, useTranslations } from "next-intl";
import { readFragment } from "../../gql/fragment-masking.ts";
import { countryName } from "../../lib/country-name.ts";
import { Badge } from "../../ui/badge.tsx";
import { Button } from "../../ui/button.tsx";
import { KeyHint } from "../../ui/key-hint.tsx";
import { TextLink } from "../../ui/text-link.tsx";
import { useUses } from "./merge-dialog.tsx";
import { comparedSourceFragment } from "./source-proposal.fragment.ts";
import type { ComparedSource, ListedProposal } from "./source-proposal.query.ts";
import type { ProposalDecisions } from "./use-proposal-decisions.ts";

interface ProposalCardProps {
  proposal: ListedProposal;
  /** The one that the keys are about. */
  isCurrent: boolean;
  mayDecide: boolean;
  decisions: ProposalDecisions;
  onMerge: () => void;
}

export function ProposalCard({ mayDecide, ...card }: ProposalCardProps) {
  const { proposal, isCurrent } = card;
  const t = useTranslations("sources.twins");
  const reasons = useTranslations("sources.twins.reasons");
  return (
    <li
      aria-current={isCurrent ? "true" : undefined}
      className="flex flex-col gap-3 rounded-md border border-line bg-raised p-4 aria-[current=true]:border-accent"
    >
      <div className="grid gap-4 md:grid-cols-2">
        <Side source={readFragment(comparedSourceFragment, proposal.one)} />
        <Side source={readFragment(comparedSourceFragment, proposal.other)} />
      </div>
      <p className="flex flex-wrap items-center gap-2 text-sm">
        <span className="text-ink-subtle">{t("why")}</span>
        {proposal.reasons.map((reason) => (
          <Badge key={reason} tone="accent">
            {reasons(reason)}
          </Badge>
        ))}
      </p>
      {proposal.dismissedBy !== null && (
        <p className="text-sm text-ink-muted">{t("dismissedBy", { name: proposal.dismissedBy.name })}</p>
      )}
      {mayDecide && (proposal.isDismissed ? <Restoring {...card} /> : <Deciding {...card} />)}
    </li>
  );
}

type DecidingProps = Omit<ProposalCardProps, "mayDecide">;

function Deciding({ proposal: { id }, isCurrent, decisions, onMerge }: DecidingProps) {
  const t = useTranslations("sources.twins");
  return (
    <div className="flex flex-wrap gap-2">
      <Button
        size="small"
        // One at a time is decided on: the others wait their turn.
        tone={isCurrent ? "primary" : "secondary"}
        pending={decisions.pending}
        onClick={onMerge}
      >
        {t("merge")}
        {isCurrent && <KeyHint keys="y" className="max-lg:hidden [&_kbd]:border-transparent" />}
      </Button>
      <Button size="small" pending={decisions.pending} onClick={() => decisions.dismiss(id)}>
        {t("notSame")}
        {isCurrent && <KeyHint keys="n" className="max-lg:hidden" />}
      </Button>
    </div>
  );
}

function Restoring({ proposal: { id }, isCurrent, decisions }: DecidingProps) {
  const t = useTranslations("sources.twins");
  return (
    <div className="flex flex-wrap gap-2">
      <Button size="small" pending={decisions.pending} onClick={() => decisions.restore(id)}>
        {t("restore")}
        {isCurrent && <KeyHint keys="r" className="max-lg:hidden" />}
      </Button>
    </div>
  );
}

function Side({ source }: { source: ComparedSource }) {
  const t = useTranslations("sources.twins");
  const kinds = useTranslations("states.sourceKind");
  const locale = useLocale();
  const uses = useUses();
  const about = [kinds(source.kind), source.country === null ? "" : countryName(source.country, locale)];
  return (
    <div className="flex min-w-0 flex-col gap-0.5 text-sm">
      <TextLink
        href={`/sources/${source.id}`}
        className="font-serif text-base font-medium break-words text-ink decoration-line-strong"
      >
        {source.name}
      </TextLink>
      <span className="text-ink-muted">{about.filter((word) => word !== "").join(" · ")}</span>
      {source.aliases.length > 0 && <span>{t("aliases", { names: source.aliases.join(", ") })}</span>}
      {source.domains.length > 0 && <span>{t("domains", { names: source.domains.join(", ") })}</span>}
      <span className="text-ink-muted">{uses(source)}</span>
    </div>
  );
}
