"use client";

import { ChartColumn, ExternalLink, History, Pencil, Waypoints } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import type { ReactNode } from "react";
import { countryName } from "../../lib/country-name.ts";
import { useKeys } from "../../lib/keyboard.tsx";
import { useReopening } from "../../lib/use-reopening.ts";
import { webAddress } from "../../lib/web-address.ts";
import { Button } from "../../ui/button.tsx";
import { DateDisplay } from "../../ui/date-display.tsx";
import { DescriptionList } from "../../ui/description-list.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { PageHeader } from "../../ui/page-header.tsx";
import { EditSourceForm } from "./edit-source-form.tsx";
import { OwnershipList } from "./ownership-list.tsx";
import type { DeskSource } from "./source-desk.query.ts";

export function SourceDesk({ source, mayEdit }: { source: DeskSource; mayEdit: boolean }) {
  const t = useTranslations("sources.desk");
  const history = useTranslations("history");
  const kinds = useTranslations("states.sourceKind");
  const locale = useLocale();
  const [isEditing, setIsEditing] = useState(false);
  useReopening(`source.${source.id}`, () => mayEdit && setIsEditing(true));
  const keys = useMemo(
    () => (mayEdit ? [{ keys: "e", label: t("edit"), run: () => setIsEditing(true) }] : []),
    [mayEdit, t],
  );
  useKeys(t("title"), keys);
  return (
    <>
      <PageHeader
        title={source.name}
        overline={
          <>
            <span>{kinds(source.kind)}</span>
            {source.country !== null && (
              <>
                <span aria-hidden>·</span>
                <span>{countryName(source.country, locale)}</span>
              </>
            )}
          </>
        }
        actions={
          <>
            <LinkButton href={`/sources/${source.id}/network`}>
              <Waypoints aria-hidden />
              {t("network")}
            </LinkButton>
            <LinkButton href={`/sources/${source.id}/timeline`}>
              <ChartColumn aria-hidden />
              {t("timeline")}
            </LinkButton>
            <LinkButton href={`/sources/${source.id}/history`}>
              <History aria-hidden />
              {history("title")}
            </LinkButton>
            {mayEdit && !isEditing && (
              <Button id="edit-source" onClick={() => setIsEditing(true)}>
                <Pencil aria-hidden />
                {t("edit")}
              </Button>
            )}
          </>
        }
      />
      {isEditing ? (
        <EditSourceForm source={source} onClose={() => setIsEditing(false)} />
      ) : (
        <SourceFacts source={source} />
      )}
    </>
  );
}

function SourceFacts({ source }: { source: DeskSource }) {
  const t = useTranslations("sources.fields");
  const desk = useTranslations("sources.desk");
  const facts: readonly (readonly [string, ReactNode])[] = [
    [t("aliases"), source.aliases.length > 0 && source.aliases.join(", ")],
    [t("homepage"), source.homepage !== null && <Homepage written={source.homepage} />],
    [t("domains"), source.domains.length > 0 && source.domains.join(", ")],
    [t("ownerships"), source.ownerships.length > 0 && <OwnershipList ownerships={source.ownerships} />],
    [desk("since"), <DateDisplay key="since" value={source.createdAt} />],
  ];
  const known = facts.filter(([, value]) => value !== false);
  return <DescriptionList className="max-w-3xl" items={known.map(([term, value]) => ({ term, value }))} />;
}

function Homepage({ written }: { written: string }) {
  const url = webAddress(written);
  if (url === undefined) return written;
  return (
    <a
      href={url.href}
      target="_blank"
      rel="noreferrer"
      className="inline-flex items-center gap-1.5 text-accent underline decoration-accent-line underline-offset-[0.2em] hover:text-accent-hover hover:decoration-2"
    >
      {written}
      <ExternalLink aria-hidden className="size-3.5 shrink-0" />
    </a>
  );
}
