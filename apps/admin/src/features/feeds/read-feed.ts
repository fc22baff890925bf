import "server-only";
import { notFound } from "next/navigation";
import { cache } from "react";
import { foundOrNot } from "../../lib/found.ts";
import { execute } from "../../lib/graphql-client.ts";
import { pagePlace } from "../../lib/page-place.ts";
import type { SearchParams } from "../../lib/page-place.ts";
import { feedDeskQuery } from "./feed-desk.query.ts";
import type { DeskFeed } from "./feed-desk.query.ts";

const itemsPageSize = 20;

/** Read once per request: the page's title, its trail and its content all want it. */
export const readFeed = cache(async (id: string, params: SearchParams): Promise<DeskFeed> => {
  const { followedFeed } = await foundOrNot(
    execute(feedDeskQuery, { id, ...pagePlace(params, itemsPageSize) }),
  );
  if (followedFeed === null) notFound();
  const { nextPollAt } = followedFeed;
  return { ...followedFeed, isDue: nextPollAt !== null && Date.parse(nextPollAt) <= Date.now() };
});
