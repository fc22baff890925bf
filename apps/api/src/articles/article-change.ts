import { globalId } from "../kernel/id.ts";
import type { ArticleWords } from "./article.check.ts";
import type { Origin } from "./republication.store.ts";

/** What of an article an edit can change. */
export interface Content extends ArticleWords {
  readonly publisherId: string | null;
  readonly authorIds: readonly string[];
  readonly text: string;
  readonly origin: Origin | null;
}

export function changedIn(before: Content, after: Content): (keyof Content)[] {
  const names = Object.keys(after) as (keyof Content)[];
  return names.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
}

const source = (uuid: string | null): string | null => (uuid === null ? null : globalId("Source", uuid));

/** What the audit keeps of the fields that changed. A text is kept as the number of its revision, which has it. */
export function told(content: Content, changed: readonly (keyof Content)[], revision: number): object {
  const { origin, publisherId, authorIds } = content;
  const kept = {
    ...content,
    publisherId: source(publisherId),
    authorIds: authorIds.map(source),
    origin: origin && toldOrigin(origin),
  };
  const fields = changed.filter((name) => name !== "text").map((name) => [name, kept[name]]);
  return { ...Object.fromEntries(fields), ...(changed.includes("text") ? { revision } : {}) };
}

export const toldOrigin = ({ originalSourceId, originalArticleId, confirmedBy, ...origin }: Origin) => ({
  ...origin,
  originalSourceId: source(originalSourceId),
  originalArticleId: originalArticleId && globalId("Article", originalArticleId),
  confirmedBy: confirmedBy && globalId("Person", confirmedBy),
});
