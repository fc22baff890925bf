import "server-only";
import { notFound } from "next/navigation";
import { cache } from "react";
import { execute } from "../../lib/graphql-client.ts";
import { importReadingQuery } from "./import.query.ts";

/** What was handed in and read. Text and HTML are read at once, so that an import without an article is none yet. */
export const readImport = cache(async (id: string) => {
  const { articleImport } = await execute(importReadingQuery, { id });
  const article = articleImport?.article;
  return articleImport === null || article == null ? notFound() : { ...articleImport, article };
});
