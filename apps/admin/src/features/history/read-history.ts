import "server-only";
import { notFound } from "next/navigation";
import { cache } from "react";
import { readFragment, type FragmentType } from "../../gql/fragment-masking.ts";
import type { HistoryKind } from "../../lib/action-words.ts";
import { foundOrNot } from "../../lib/found.ts";
import { execute } from "../../lib/graphql-client.ts";
import { pagePlace, type PagePlace, type SearchParams } from "../../lib/page-place.ts";
import { mayEdit } from "../../lib/roles.ts";
import { viewer } from "../../lib/session.ts";
import type { HistoryThing } from "./history-thing.ts";
import {
  articleEntriesQuery,
  claimEntriesQuery,
  historyEntriesFragment,
  historyEntryFragment,
  sourceEntriesQuery,
  type HistoryEntries,
  type HistoryEntry,
} from "./history.query.ts";

export interface HistoryPage extends HistoryThing {
  entries: readonly HistoryEntry[];
  list: HistoryEntries;
}

type Connection = FragmentType<typeof historyEntriesFragment>;
type Found = Omit<HistoryThing, "kind" | "id"> & { audit: Connection };

const readers: Record<HistoryKind, (id: string, place: PagePlace) => Promise<Found | null>> = {
  claim: async (id, place) => {
    const { claim } = await execute(claimEntriesQuery, { id, ...place });
    const mayRestore = claim?.allowedMoves.includes("EDIT") ?? false;
    return claim && { ...claim, name: claim.text, mayRestore, mergedInto: null };
  },
  article: async (id, place) => {
    const { article } = await execute(articleEntriesQuery, { id, ...place });
    const mayRestore = mayEdit((await viewer()).roles);
    return article && { ...article, name: article.title, mayRestore, mergedInto: null };
  },
  source: async (id, place) => {
    const { source } = await execute(sourceEntriesQuery, { id, ...place });
    const mayRestore = mayEdit((await viewer()).roles) && source?.mergedInto === null;
    return source && { ...source, language: null, mayRestore };
  },
};

/** A screen or two. */
const historyPageSize = 25;

/** Read once per request: the page's title and its content both want it. */
export const readHistory = cache(
  async (kind: HistoryKind, id: string, params: SearchParams): Promise<HistoryPage> => {
    const found = await foundOrNot(readers[kind](id, pagePlace(params, historyPageSize)));
    if (found === null) notFound();
    const { audit, name, language, mayRestore, mergedInto } = found;
    const { nodes, ...list } = readFragment(historyEntriesFragment, audit);
    const entries = nodes.map((node) => readFragment(historyEntryFragment, node));
    return { kind, id, name, language, mayRestore, mergedInto, entries, list };
  },
);

/** What was done just before the last entry of a page: it has something to be compared with, too. */
export async function readEntryAfter(
  { kind, id }: HistoryThing,
  cursor: string,
): Promise<HistoryEntry | null> {
  const found = await readers[kind](id, { first: 1, after: cursor });
  const [node] = found === null ? [] : readFragment(historyEntriesFragment, found.audit).nodes;
  return node === undefined ? null : readFragment(historyEntryFragment, node);
}
