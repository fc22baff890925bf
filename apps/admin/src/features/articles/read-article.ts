import "server-only";
import { notFound } from "next/navigation";
import { cache } from "react";
import { execute } from "../../lib/graphql-client.ts";
import { articleReadingQuery, articleRepairQuery } from "./article.query.ts";

/** Asked for once per request: the page and its title both need it. */
export const readArticle = cache(async (id: string) => {
  const { article, articleImports } = await execute(articleReadingQuery, { id });
  return article === null ? notFound() : { article, imports: articleImports.nodes };
});

export const readArticleToRepair = cache(async (id: string) => {
  const { article } = await execute(articleRepairQuery, { id });
  return article ?? notFound();
});
