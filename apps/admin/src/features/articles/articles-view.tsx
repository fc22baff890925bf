import { Import } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { ArticlesListQuery } from "../../gql/graphql.ts";
import { ListKeys } from "../../lib/list-keys.tsx";
import type { SearchParams } from "../../lib/page-place.ts";
import { LinkButton } from "../../ui/link-button.tsx";
import { PageHeader } from "../../ui/page-header.tsx";
import type { ArticleColumn } from "./article-columns.ts";
import { ArticleFilters } from "./article-filters.tsx";
import { ArticleList } from "./article-list.tsx";

export interface ArticlesViewProps {
  found: ArticlesListQuery;
  params: SearchParams;
  columns: readonly ArticleColumn[];
  mayEdit: boolean;
  /** Another feature's own. */
  exportButton: ReactNode;
}

export function ArticlesView({ found, params, columns, mayEdit, exportButton }: ArticlesViewProps) {
  const t = useTranslations("articles.list");
  return (
    <>
      <PageHeader
        title={t("title")}
        actions={
          <>
            {exportButton}
            <LinkButton href="/import" tone="primary">
              <Import aria-hidden />
              {t("import")}
            </LinkButton>
          </>
        }
      />
      <ArticleFilters params={params} publisher={found.source ?? null} columns={columns} />
      <ArticleList articles={found.articles} params={params} columns={columns} mayEdit={mayEdit} />
      <ListKeys
        title={t("title")}
        next={t("keys.next")}
        previous={t("keys.previous")}
        open={{ label: t("import"), href: "/import" }}
      />
    </>
  );
}
