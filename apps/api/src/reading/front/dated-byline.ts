import type { ReadAuthor } from "../reading.ts";
import { readByline } from "./byline.ts";
import { readDateline, type Dateline } from "./dateline.ts";

/** "Published 24 June 2024 by Jane Doe": a dateline and a byline on one line, in this order. */
export interface DatedByline {
  readonly dateline: Dateline;
  readonly authors: readonly ReadAuthor[];
}

const lineLengthMax = 300;

export function readDatedByline(
  line: string,
  language: string | null,
  fetchedAt: string | null = null,
): DatedByline | null {
  if (line.length > lineLengthMax) return null;
  const parting = /[\s,|•·–—-]+(?=(?:par|by|von|por|di|da)\s)/iu.exec(line);
  if (parting === null || parting.index === 0) return null;
  const authors = readByline(line.slice(parting.index + parting[0].length).replace(/^da(?=\s)/iu, "di"));
  const dateline =
    authors.length > 0 ? readDateline(line.slice(0, parting.index), language, fetchedAt) : null;
  return dateline === null ? null : { dateline, authors };
}
