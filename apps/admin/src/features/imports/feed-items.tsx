import { Rss } from "lucide-react";
import { useTranslations } from "next-intl";
import { pageLinks } from "../../lib/page-place.ts";
import type { SearchParams } from "../../lib/page-place.ts";
import { Card } from "../../ui/card.tsx";
import { CursorPagination } from "../../ui/cursor-pagination.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import type { ImportListQuery } from "../../gql/graphql.ts";
import { ImportRows } from "./import-rows.tsx";

interface FeedItemsProps {
  path: string;
  params: SearchParams;
  imports: ImportListQuery["articleImports"];
}

/** What a feed's items became. */
export function FeedItems({ path, params, imports: { nodes, totalCount, pageInfo } }: FeedItemsProps) {
  const t = useTranslations("imports.feedItems");
  const list = useTranslations("imports.list");
  const pages = (
    <CursorPagination
      label={list("pages")}
      total={list("total", { count: totalCount })}
      {...pageLinks(path, params, pageInfo)}
    />
  );
  return (
    <Card title={t("title")} flush footer={totalCount === 0 ? undefined : pages}>
      {nodes.length === 0 ? (
        <EmptyState icon={<Rss aria-hidden />} title={t("none.title")} headingLevel={3}>
          {t("none.advice")}
        </EmptyState>
      ) : (
        <ImportRows imports={nodes} />
      )}
    </Card>
  );
}
