import { FileDown } from "lucide-react";
import { getTranslations } from "next-intl/server";
import { execute } from "../../lib/graphql-client.ts";
import { pageLinks, pagePlace } from "../../lib/page-place.ts";
import type { SearchParams } from "../../lib/page-place.ts";
import { Card } from "../../ui/card.tsx";
import { CursorPagination } from "../../ui/cursor-pagination.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { PageHeader } from "../../ui/page-header.tsx";
import { ExportRows } from "./export-rows.tsx";
import { listExportsQuery } from "./list-export.query.ts";

const pageSize = 25;

/** What whoever looks has had exported, the latest first. */
export async function ExportList({ params }: { params: SearchParams }) {
  const t = await getTranslations("listExports");
  const { listExports } = await execute(listExportsQuery, pagePlace(params, pageSize));
  const { nodes, totalCount, pageInfo } = listExports;
  return (
    <>
      <PageHeader title={t("mine")} description={t("about")} />
      <Card
        flush
        footer={
          totalCount === 0 ? undefined : (
            <CursorPagination
              label={t("pages")}
              total={t("total", { count: totalCount })}
              {...pageLinks("/exports", params, pageInfo)}
            />
          )
        }
      >
        {nodes.length === 0 ? (
          <EmptyState
            icon={<FileDown aria-hidden />}
            title={t("none.title")}
            action={<LinkButton href="/claims">{t("none.action")}</LinkButton>}
          >
            {t("none.advice")}
          </EmptyState>
        ) : (
          <ExportRows exports={nodes} />
        )}
      </Card>
    </>
  );
}
