import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { articleVariables } from "../../../features/articles/article-choice.ts";
import { articlesListQuery } from "../../../features/articles/articles.query.ts";
import { ArticlesView } from "../../../features/articles/articles-view.tsx";
import { execute } from "../../../lib/graphql-client.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("articles.list");
  return { title: t("title") };
}

export default async function ArticlesPage({ searchParams }: PageProps<"/articles">) {
  const params = await searchParams;
  return <ArticlesView found={await execute(articlesListQuery, articleVariables(params))} params={params} />;
}
