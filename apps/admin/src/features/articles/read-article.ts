import "server-only";
import { notFound } from "next/navigation";
import { cache } from "react";
import type { ArticleClaimsQuery, ArticleReadingQuery } from "../../gql/graphql.ts";
import { execute } from "../../lib/graphql-client.ts";
import { readingsOf } from "./field-reading.ts";
import { articleClaimsQuery, articleReadingQuery, articleRepairQuery } from "./article.query.ts";

type ClaimPage = NonNullable<ArticleReadingQuery["article"]>["claims"];

/** Asked for once per request: the page and its title both need it. */
export const readArticle = cache(async (id: string) => {
  const { article, articleImports } = await execute(articleReadingQuery, { id });
  if (article === null) return notFound();
  const nodes = await allClaims(id, article.claims);
  return { article: { ...article, claims: { ...article.claims, nodes } }, imports: articleImports.nodes };
});

/** An answer brings a hundred at most: of a book-length text there are more, and each of them is marked. */
async function allClaims(id: string, first: ClaimPage): Promise<ClaimPage["nodes"]> {
  const nodes = [...first.nodes];
  for (let { hasNextPage, endCursor } = first.pageInfo; hasNextPage && endCursor !== null;) {
    const { article }: ArticleClaimsQuery = await execute(articleClaimsQuery, { id, after: endCursor });
    if (article === null) return notFound();
    nodes.push(...article.claims.nodes);
    ({ hasNextPage, endCursor } = article.claims.pageInfo);
  }
  return nodes;
}

export const readArticleToRepair = cache(async (id: string) => {
  const { article, articleImports } = await execute(articleRepairQuery, { id });
  if (article === null) return notFound();
  return { article, readings: articleImports.nodes.flatMap(readingsOf) };
});
