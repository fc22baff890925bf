import { edited, type Edit } from "../kernel/edit.ts";
import { globalId } from "../kernel/id.ts";
import { InputCheck } from "../kernel/input-check.ts";
import { changedList, type ListChange } from "../kernel/list-change.ts";
import { NotFound, StaleVersion, Versioned, type InvalidInput } from "../kernel/refusal.ts";
import type { Content } from "./article-change.ts";
import { checkedArticle, checkedText, type ArticleWords } from "./article.check.ts";
import { authorsMax } from "./article.reader.ts";
import { originAfter, type OriginEdit } from "./origin-edit.ts";
import { rightsAfter, type RightsEdit } from "./rights-edit.ts";

/** Which article somebody means, and how they last saw it. */
export interface SeenArticle {
  readonly id: string;
  readonly expectedVersion: number;
}

/** Ids are UUIDs. What is undefined stays; null takes away what may be missing. */
export interface ArticleEdit extends SeenArticle, Edit<Omit<ArticleWords, "rights" | "canonicalUrl">> {
  readonly publisherId?: string | null | undefined;
  readonly authorIds?: readonly string[] | null | undefined;
  readonly rights?: RightsEdit | null | undefined;
  readonly republication?: OriginEdit | null | undefined;
  readonly text?: string | null | undefined;
  readonly reason?: string | null | undefined;
  /** Some of them come or go, and the others stay as they are. */
  readonly topicChange?: ListChange | undefined;
  readonly regionChange?: ListChange | undefined;
}

export function articleAsSeen<Row extends { readonly version: number }>(
  article: Row | null,
  { id, expectedVersion }: SeenArticle,
): Row | NotFound | StaleVersion {
  if (article === null) return new NotFound("article", globalId("Article", id));
  if (article.version === expectedVersion) return article;
  return new StaleVersion(new Versioned(globalId("Article", id), article.version));
}

/** An article after an edit by `personId`. */
export function contentAfter(
  before: Content,
  edit: Omit<ArticleEdit, keyof SeenArticle>,
  { personId }: { readonly personId: string },
): Content | InvalidInput {
  const check = new InputCheck();
  const words = checkedArticle(check, {
    canonicalUrl: before.canonicalUrl,
    title: edit.title ?? before.title,
    language: edit.language ?? before.language,
    standfirst: edited(edit.standfirst, before.standfirst),
    url: edited(edit.url, before.url),
    publishedAt: edited(edit.publishedAt, before.publishedAt),
    regions: listAfter(edited(edit.regions, before.regions), edit.regionChange),
    topics: listAfter(edited(edit.topics, before.topics), edit.topicChange),
    rights: rightsAfter(before.rights, edit.rights),
  });
  const text = edit.text == null ? before.text : checkedText(check, edit.text);
  const authorIds = [...new Set(edited(edit.authorIds, before.authorIds) ?? [])];
  if (authorIds.length > authorsMax) {
    const message = `An article has ${authorsMax} authors at the most.`;
    check.refuse("authorIds", { problem: "TOO_MANY", max: authorsMax, message });
  }
  const origin = originAfter(check, before.origin, { edit: edit.republication, personId });
  const publisherId = edited(edit.publisherId, before.publisherId);
  return check.fault ?? { ...words, text, authorIds, publisherId, origin };
}

const listAfter = (words: readonly string[] | null, change: ListChange | undefined): readonly string[] =>
  change === undefined ? (words ?? []) : changedList(words ?? [], change);
