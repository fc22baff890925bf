import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { articleVariables } from "../../../features/articles/article-choice.ts";
import { articleColumns } from "../../../features/articles/article-columns.ts";
import { articlesListQuery } from "../../../features/articles/articles.query.ts";
import { ArticlesView } from "../../../features/articles/articles-view.tsx";
import { ExportButton } from "../../../features/list-exports/export-button.tsx";
import { several } from "../../../features/list-exports/wanted-export.ts";
import { execute } from "../../../lib/graphql-client.ts";
import { listColumns } from "../../../lib/kept-columns.ts";
import { mayEdit } from "../../../lib/roles.ts";
import { viewer } from "../../../lib/session.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("articles.list");
  return { title: t("title") };
}

export default async function ArticlesPage({ searchParams }: PageProps<"/articles">) {
  const params = await searchParams;
  const { filter, search, orderBy, ...place } = articleVariables(params);
  const narrowing = { filter, search, orderBy: several(orderBy) };
  const [found, { roles }, columns] = await Promise.all([
    execute(articlesListQuery, { ...place, ...narrowing }),
    viewer(),
    listColumns("articles", articleColumns, params),
  ]);
  return (
    <ArticlesView
      found={found}
      params={params}
      columns={columns}
      mayEdit={mayEdit(roles)}
      exportButton={<ExportButton wanted={{ list: "ARTICLES", narrowing }} />}
    />
  );
}
