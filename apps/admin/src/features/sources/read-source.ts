import "server-only";
import { notFound } from "next/navigation";
import { cache } from "react";
import { foundOrNot } from "../../lib/found.ts";
import { execute } from "../../lib/graphql-client.ts";
import { sourceDeskQuery } from "./source-desk.query.ts";
import type { DeskSource } from "./source-desk.query.ts";

/** Read once per request: the page's title, its trail and its content all want it. */
export const readSource = cache(async (id: string): Promise<DeskSource> => {
  const { source } = await foundOrNot(execute(sourceDeskQuery, { id }));
  if (source === null) notFound();
  return source;
});
