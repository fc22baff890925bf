import { Import } from "lucide-react";
import { getTranslations } from "next-intl/server";
import { execute } from "../../lib/graphql-client.ts";
import { ListKeys } from "../../lib/list-keys.tsx";
import { textParam } from "../../lib/page-place.ts";
import type { SearchParams } from "../../lib/page-place.ts";
import { viewer } from "../../lib/session.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { ImportCard } from "./import-card.tsx";
import { importChoice, importVariables, isNarrowed } from "./import-choice.ts";
import { ImportFilters } from "./import-filters.tsx";
import { importListQuery } from "./import-list.query.ts";

/** What came in, the newest first. */
export async function ImportList({ params }: { params: SearchParams }) {
  const [t, { id: viewerId }] = await Promise.all([getTranslations("imports.list"), viewer()]);
  const { articleImports, source, node } = await execute(importListQuery, importVariables(params, viewerId));
  const isByChoice = isNarrowed(importChoice(params));
  const hasFilters = isByChoice || articleImports.totalCount > 0 || textParam(params, "after") !== undefined;
  const person = node != null && "name" in node ? node : null;
  return (
    <ImportCard
      title={t("title")}
      path="/import"
      params={params}
      page={articleImports}
      above={
        <>
          <ListKeys title={t("title")} next={t("keys.next")} previous={t("keys.previous")} />
          {hasFilters && <ImportFilters params={params} publisher={source ?? null} person={person} />}
        </>
      }
      empty={<NoImports isByChoice={isByChoice} />}
    />
  );
}

async function NoImports({ isByChoice }: { isByChoice: boolean }) {
  const t = await getTranslations("imports.list");
  const kind = isByChoice ? "notSuch" : "none";
  return (
    <EmptyState
      icon={<Import aria-hidden />}
      title={t(`${kind}.title`)}
      headingLevel={3}
      action={isByChoice ? <LinkButton href="/import">{t("notSuch.action")}</LinkButton> : undefined}
    >
      {t(`${kind}.advice`)}
    </EmptyState>
  );
}
