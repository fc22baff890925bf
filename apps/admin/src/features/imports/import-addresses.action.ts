"use server";

import { refresh } from "next/cache";
import { doneWith } from "../../lib/outcome.ts";
import type { Outcome, ShownRefusal } from "../../lib/outcome.ts";
import { importArticle } from "./import-article.action.ts";

interface Asked {
  readonly addresses: readonly string[];
  readonly publisherId: string;
  readonly language: string;
}

export interface RefusedAddress {
  readonly url: string;
  readonly refusal: ShownRefusal;
}

/** Each by itself: one that cannot be taken holds up no other. */
export async function importAddresses({
  addresses,
  publisherId,
  language,
}: Asked): Promise<Outcome<{ asked: number; refused: readonly RefusedAddress[] }>> {
  const known = {
    ...(publisherId === "" ? {} : { publisherId }),
    ...(language === "" ? {} : { language }),
  };
  const refused: RefusedAddress[] = [];
  for (const url of addresses) {
    const outcome = await importArticle({ url, ...known });
    if (!outcome.done) refused.push({ url, refusal: outcome.refusal });
  }
  refresh();
  return doneWith({ asked: addresses.length - refused.length, refused });
}
