"use server";

import type { ArticleRepairQuery } from "../../gql/graphql.ts";
import { execute } from "../../lib/graphql-client.ts";
import { doneWith } from "../../lib/outcome.ts";
import type { Outcome } from "../../lib/outcome.ts";
import { readingsOf } from "./field-reading.ts";
import type { FieldReading } from "./field-reading.ts";
import { articleRepairQuery } from "./article.query.ts";

export interface RepairedArticle {
  article: NonNullable<ArticleRepairQuery["article"]>;
  readings: readonly FieldReading[];
}

/** All that can be repaired of an article, as it now stands. */
export async function readToRepair(id: string): Promise<Outcome<RepairedArticle>> {
  const { article, articleImports } = await execute(articleRepairQuery, { id });
  if (article === null) return { done: false, refusal: { code: "NOT_FOUND" } };
  return doneWith({ article, readings: articleImports.nodes.flatMap(readingsOf) });
}
