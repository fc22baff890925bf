import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { articleVariables } from "../../../features/articles/article-choice.ts";
import { articleColumns } from "../../../features/articles/article-columns.ts";
import { articlesListQuery } from "../../../features/articles/articles.query.ts";
import { ArticlesView } from "../../../features/articles/articles-view.tsx";
import { execute } from "../../../lib/graphql-client.ts";
import { listColumns } from "../../../lib/kept-columns.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("articles.list");
  return { title: t("title") };
}

export default async function ArticlesPage({ searchParams }: PageProps<"/articles">) {
  const params = await searchParams;
  const [found, columns] = await Promise.all([
    execute(articlesListQuery, articleVariables(params)),
    listColumns("articles", articleColumns, params),
  ]);
  return <ArticlesView found={found} params={params} columns={columns} />;
}
