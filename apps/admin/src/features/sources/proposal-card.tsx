"use client";

import { useLocale, useTranslations } from "next-intl";
import { countryName } from "../../lib/country-name.ts";
import { Badge } from "../../ui/badge.tsx";
import { Button } from "../../ui/button.tsx";
import { KeyHint } from "../../ui/key-hint.tsx";
import { TextLink } from "../../ui/text-link.tsx";
import { useUses } from "./merge-dialog.tsx";
import type { ComparedSource, ListedProposal } from "./source-proposal.query.ts";

interface ProposalCardProps {
  proposal: ListedProposal;
  /** The one that the keys are about. */
  isCurrent: boolean;
  mayDecide: boolean;
  pending: boolean;
  onMerge: () => void;
  onDismiss: () => void;
}

export function ProposalCard({
  proposal,
  isCurrent,
  mayDecide,
  pending,
  onMerge,
  onDismiss,
}: ProposalCardProps) {
  const t = useTranslations("sources.twins");
  const reasons = useTranslations("sources.twins.reasons");
  return (
    <li
      aria-current={isCurrent ? "true" : undefined}
      className="flex flex-col gap-3 rounded-md border border-line bg-raised p-4 aria-[current=true]:border-accent"
    >
      <div className="grid gap-4 md:grid-cols-2">
        <Side source={proposal.one} />
        <Side source={proposal.other} />
      </div>
      <p className="flex flex-wrap items-center gap-2 text-sm">
        <span className="text-ink-subtle">{t("why")}</span>
        {proposal.reasons.map((reason) => (
          <Badge key={reason} tone="accent">
            {reasons(reason)}
          </Badge>
        ))}
      </p>
      {mayDecide && (
        <div className="flex flex-wrap gap-2">
          <Button size="small" tone="primary" pending={pending} onClick={onMerge}>
            {t("merge")}
          </Button>
          {isCurrent && <KeyHint keys="y" className="self-center" />}
          <Button size="small" pending={pending} onClick={onDismiss}>
            {t("notSame")}
          </Button>
          {isCurrent && <KeyHint keys="n" className="self-center" />}
        </div>
      )}
    </li>
  );
}

function Side({ source }: { source: ComparedSource }) {
  const t = useTranslations("sources.twins");
  const kinds = useTranslations("articles.sourceKinds");
  const locale = useLocale();
  const uses = useUses();
  const about = [kinds(source.kind), source.country === null ? "" : countryName(source.country, locale)];
  return (
    <div className="flex min-w-0 flex-col gap-0.5 text-sm">
      <TextLink href={`/sources/${source.id}`} className="font-serif text-base font-medium break-words">
        {source.name}
      </TextLink>
      <span className="text-ink-muted">{about.filter((word) => word !== "").join(" · ")}</span>
      {source.aliases.length > 0 && <span>{`${t("aliases")}: ${source.aliases.join(", ")}`}</span>}
      {source.domains.length > 0 && <span>{`${t("domains")}: ${source.domains.join(", ")}`}</span>}
      <span className="text-ink-muted">{uses(source)}</span>
    </div>
  );
}
