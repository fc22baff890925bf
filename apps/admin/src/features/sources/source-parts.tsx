import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { readFragment } from "../../gql/fragment-masking.ts";
import { execute } from "../../lib/graphql-client.ts";
import { ListKeys } from "../../lib/list-keys.tsx";
import { hrefWith, pageLinks, pagePlace, textParam } from "../../lib/page-place.ts";
import type { SearchParams } from "../../lib/page-place.ts";
import { Card } from "../../ui/card.tsx";
import { CursorPagination } from "../../ui/cursor-pagination.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { LinkTabs } from "../../ui/link-tabs.tsx";
import { PublishedTable } from "./published-table.tsx";
import { SourceHistory } from "./source-history.tsx";
import { publishedClaimsFragment, sourcePartsQuery } from "./source-parts.query.ts";
import type { Found, PageEnds, Parts } from "./source-parts.query.ts";
import { OwnedTable, SourceArticleTable, SourceClaimTable } from "./source-tables.tsx";

const views = ["articles", "claims", "said", "printed", "owned", "history"] as const;
type View = (typeof views)[number];
const pageSize = 20;

interface SourcePartsProps {
  id: string;
  params: SearchParams;
}

/** What the desk has of a source: its articles, the claims attributed to it, what was published, what it owns, its history. */
export async function SourceParts({ id, params }: SourcePartsProps) {
  const view = views.find((name) => name === textParam(params, "view")) ?? "articles";
  const path = `/sources/${id}`;
  const t = await getTranslations("sources.parts");
  const found = await execute(sourcePartsQuery, {
    id,
    now: new Date().toISOString(),
    ...pagePlace(params, pageSize),
    ...including(view),
  });
  const { source } = found;
  if (source === null) notFound();
  const list = listOf(source, view) ?? publishedOf(found, view, t(`view.${view}`));
  if (list === undefined) return null;
  const counts: Partial<Record<View, number>> = {
    articles: source.articleCount.totalCount,
    claims: source.claimCount.totalCount,
    said: found.saidCount.totalCount,
    owned: source.ownedCount.totalCount,
  };
  const links = pageLinks(path, params, list.pageInfo);
  const isPaged = links.nextHref !== undefined || links.previousHref !== undefined;
  return (
    <section aria-label={t("title")} className="flex flex-col gap-4">
      <ListKeys title={t("title")} next={t("next")} previous={t("previous")} />
      <LinkTabs
        label={t("title")}
        tabs={views.map((name) => ({
          href: hrefWith(path, params, { view: name === "articles" ? "" : name }),
          label: t(`view.${name}`),
          count: counts[name],
          isCurrent: name === view,
        }))}
      />
      <Card flush footer={isPaged && <CursorPagination label={t(`view.${view}`)} {...links} />}>
        {list.table ?? <EmptyState title={t(`empty.${view}.title`)}>{t(`empty.${view}.advice`)}</EmptyState>}
      </Card>
    </section>
  );
}

function including(view: View): Record<View, boolean> {
  return {
    articles: view === "articles",
    claims: view === "claims",
    said: view === "said",
    printed: view === "printed",
    owned: view === "owned",
    history: view === "history",
  };
}

interface ShownList {
  pageInfo: PageEnds;
  /** Null where the list is empty. */
  table: ReactNode | null;
}

/** What readers have of it: what it said, or what stands in its articles. */
function publishedOf({ said, printed }: Found, view: View, caption: string): ShownList | undefined {
  const connection = view === "said" ? said : view === "printed" ? printed : undefined;
  if (connection === undefined) return undefined;
  const list = readFragment(publishedClaimsFragment, connection);
  return shown(list, <PublishedTable caption={caption} claims={list.nodes} />);
}

function listOf({ articles, claims, owned, audit }: Parts, view: View): ShownList | undefined {
  switch (view) {
    case "articles":
      return articles && shown(articles, <SourceArticleTable articles={articles.nodes} />);
    case "claims":
      return claims && shown(claims, <SourceClaimTable claims={claims.nodes} />);
    case "owned":
      return owned && shown(owned, <OwnedTable sources={owned.nodes} />);
    case "history":
      return audit && shown(audit, <SourceHistory records={audit.nodes} />);
    case "said":
    case "printed":
      return undefined;
  }
}

function shown(list: { pageInfo: PageEnds; nodes: readonly unknown[] }, table: ReactNode): ShownList {
  return { pageInfo: list.pageInfo, table: list.nodes.length === 0 ? null : table };
}
