import "server-only";
import { notFound } from "next/navigation";
import { cache } from "react";
import { foundOrNot } from "../../lib/found.ts";
import { execute } from "../../lib/graphql-client.ts";
import { importReadingQuery } from "./import.query.ts";
import type { ImportRead } from "./import.query.ts";

/** What was handed in, how far it is, and once it is done what was read. */
export const readImport = cache(async (id: string): Promise<ImportRead> => {
  const { articleImport } = await foundOrNot(execute(importReadingQuery, { id }));
  return articleImport ?? notFound();
});
