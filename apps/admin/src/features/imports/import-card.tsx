import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { readFragment } from "../../gql/fragment-masking.ts";
import { pageLinks } from "../../lib/page-place.ts";
import type { SearchParams } from "../../lib/page-place.ts";
import { Card } from "../../ui/card.tsx";
import { CursorPagination } from "../../ui/cursor-pagination.tsx";
import { importPageFragment } from "./import-page.fragment.ts";
import type { ImportPagePart } from "./import-page.fragment.ts";
import { ImportRows } from "./import-rows.tsx";

interface ImportCardProps {
  title: string;
  /** Where the list stands, and what its address asks for. */
  path: string;
  params: SearchParams;
  page: ImportPagePart;
  /** Stands in for rows where there are none. */
  empty: ReactNode;
  above?: ReactNode;
}

/** A page of imports with the ways to its neighbours. */
export function ImportCard({ title, path, params, page, empty, above }: ImportCardProps) {
  const t = useTranslations("imports.list");
  const { nodes, totalCount, pageInfo } = readFragment(importPageFragment, page);
  const pages = (
    <CursorPagination
      label={t("pages")}
      total={t("total", { count: totalCount })}
      {...pageLinks(path, params, pageInfo)}
    />
  );
  return (
    <Card title={title} flush footer={totalCount === 0 ? undefined : pages}>
      {above}
      {nodes.length === 0 ? empty : <ImportRows imports={nodes} />}
    </Card>
  );
}
