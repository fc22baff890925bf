import { Import } from "lucide-react";
import { getTranslations } from "next-intl/server";
import { execute } from "../../lib/graphql-client.ts";
import { ListKeys } from "../../lib/list-keys.tsx";
import { pageLinks, pagePlace } from "../../lib/page-place.ts";
import type { SearchParams } from "../../lib/page-place.ts";
import { Card } from "../../ui/card.tsx";
import { CursorPagination } from "../../ui/cursor-pagination.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { importListQuery, importPageSize } from "./import-list.query.ts";
import { ImportRows } from "./import-rows.tsx";

/** What came in, the newest first. */
export async function ImportList({ params }: { params: SearchParams }) {
  const t = await getTranslations("imports.list");
  const { articleImports } = await execute(importListQuery, pagePlace(params, importPageSize));
  const { nodes, totalCount, pageInfo } = articleImports;
  const pages = (
    <CursorPagination
      label={t("pages")}
      total={t("total", { count: totalCount })}
      {...pageLinks("/import", params, pageInfo)}
    />
  );
  return (
    <Card title={t("title")} flush footer={totalCount === 0 ? undefined : pages}>
      {nodes.length === 0 ? (
        <EmptyState icon={<Import aria-hidden />} title={t("none.title")} headingLevel={3}>
          {t("none.advice")}
        </EmptyState>
      ) : (
        <>
          <ListKeys title={t("title")} next={t("keys.next")} previous={t("keys.previous")} />
          <ImportRows imports={nodes} />
        </>
      )}
    </Card>
  );
}
