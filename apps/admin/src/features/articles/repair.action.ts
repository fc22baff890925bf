"use server";

import type { ArticleRepairQuery } from "../../gql/graphql.ts";
import { execute } from "../../lib/graphql-client.ts";
import { doneWith } from "../../lib/outcome.ts";
import type { Outcome } from "../../lib/outcome.ts";
import { articleRepairQuery } from "./article.query.ts";

export type RepairedArticle = NonNullable<ArticleRepairQuery["article"]>;

/** All that can be repaired of an article, as it now stands. */
export async function readToRepair(id: string): Promise<Outcome<RepairedArticle>> {
  const { article } = await execute(articleRepairQuery, { id });
  return article === null ? { done: false, refusal: { code: "NOT_FOUND" } } : doneWith(article);
}
