import "server-only";
import { notFound } from "next/navigation";
import { cache } from "react";
import { foundOrNot } from "../../lib/found.ts";
import { execute } from "../../lib/graphql-client.ts";
import { webhookDeskQuery } from "./webhook-desk.query.ts";
import type { DeskWebhook } from "./webhook-desk.query.ts";

/** Read once per request: the page's title, its trail and its content all want it. */
export const readWebhook = cache(async (id: string): Promise<DeskWebhook> => {
  const { webhook } = await foundOrNot(execute(webhookDeskQuery, { id }));
  if (webhook === null) notFound();
  return webhook;
});
