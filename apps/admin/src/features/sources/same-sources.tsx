"use client";

import { useLocale, useTranslations } from "next-intl";
import { countryName } from "../../lib/country-name.ts";
import { Button } from "../../ui/button.tsx";
import { Callout } from "../../ui/callout.tsx";
import { TextLink } from "../../ui/text-link.tsx";
import type { SameSource } from "./source.action.ts";

interface SameSourcesProps {
  sources: readonly SameSource[];
  pending: boolean;
  onCreate: () => void;
}

/** The desk knows the name already: seen before a second one is made, with the way to make it all the same. */
export function SameSources({ sources, pending, onCreate }: SameSourcesProps) {
  const t = useTranslations("sources.same");
  if (sources.length === 0) return null;
  return (
    <Callout tone="warning" announce title={t("title", { count: sources.length })}>
      <ul className="my-1.5 flex flex-col gap-1">
        {sources.map((source) => (
          <li key={source.id}>
            <TextLink href={`/sources/${source.id}`}>{source.name}</TextLink>
            <Details source={source} />
          </li>
        ))}
      </ul>
      <p>{t("advice")}</p>
      <Button size="small" pending={pending} onClick={onCreate} className="mt-2">
        {t("create")}
      </Button>
    </Callout>
  );
}

function Details({ source: { kind, country, aliases } }: { source: SameSource }) {
  const kinds = useTranslations("states.sourceKind");
  const locale = useLocale();
  const details = [kinds(kind), country === null ? "" : countryName(country, locale), ...aliases];
  return <span className="ml-2 text-ink-subtle">{details.filter((text) => text !== "").join(" · ")}</span>;
}
