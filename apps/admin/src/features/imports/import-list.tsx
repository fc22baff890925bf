import { Import } from "lucide-react";
import { getTranslations } from "next-intl/server";
import { execute } from "../../lib/graphql-client.ts";
import { ListKeys } from "../../lib/list-keys.tsx";
import { pagePlace } from "../../lib/page-place.ts";
import type { SearchParams } from "../../lib/page-place.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ImportCard } from "./import-card.tsx";
import { importListQuery, importPageSize } from "./import-list.query.ts";

/** What came in, the newest first. */
export async function ImportList({ params }: { params: SearchParams }) {
  const t = await getTranslations("imports.list");
  const { articleImports } = await execute(importListQuery, pagePlace(params, importPageSize));
  return (
    <ImportCard
      title={t("title")}
      path="/import"
      params={params}
      page={articleImports}
      above={<ListKeys title={t("title")} next={t("keys.next")} previous={t("keys.previous")} />}
      empty={
        <EmptyState icon={<Import aria-hidden />} title={t("none.title")} headingLevel={3}>
          {t("none.advice")}
        </EmptyState>
      }
    />
  );
}
