import "server-only";
import { getLocale } from "next-intl/server";
import { notFound } from "next/navigation";
import { cache } from "react";
import { foundOrNot } from "../../lib/found.ts";
import { execute } from "../../lib/graphql-client.ts";
import { claimDeskQuery } from "./claim-desk.query.ts";
import type { DeskClaim, Rating } from "./claim-desk.query.ts";

export interface ReadClaim {
  claim: DeskClaim;
  ratings: readonly Rating[];
}

/** Read once per request: the page's title, its trail and its content all want it. */
export const readClaim = cache(async (id: string): Promise<ReadClaim> => {
  const language = await getLocale();
  const { claim, verdictScale } = await foundOrNot(execute(claimDeskQuery, { id, language }));
  if (claim === null) notFound();
  const offered = verdictScale.filter(({ rating, retired }) => !retired || rating === claim.verdict?.rating);
  return { claim, ratings: offered };
});
