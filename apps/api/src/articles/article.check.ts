import {
  articleTextLengthMax,
  standfirstLengthMax,
  titleLengthMax,
  topicLengthMax,
  topicsMax,
} from "@claimdesk/shared/limits";
import { isPartialDate } from "@claimdesk/shared/partial-date";
import { cleanText, type InputCheck } from "../kernel/input-check.ts";
import { checkedRights, type RightsWords } from "./rights.check.ts";

/** What an article says of itself: everything but its text and what it refers to. */
export interface ArticleWords {
  readonly title: string;
  readonly standfirst: string | null;
  readonly url: string | null;
  readonly canonicalUrl: string | null;
  readonly language: string;
  readonly publishedAt: string | null;
  readonly regions: readonly string[];
  readonly topics: readonly string[];
  readonly rights: RightsWords;
}

const names = { max: topicsMax, lengthMax: topicLengthMax };

/** The words as they will be kept; what is wrong with them is for the check to tell. */
export function checkedArticle(check: InputCheck, given: ArticleWords): ArticleWords {
  const { publishedAt } = given;
  if (publishedAt !== null && !isPartialDate(publishedAt)) {
    const message = 'A date is "2024", "2024-06", "2024-06-24" or an instant with its zone.';
    check.refuse("publishedAt", { problem: "NOT_A_DATE", message });
  }
  return {
    title: check.line("title", given.title, titleLengthMax),
    standfirst: check.textOrNull("standfirst", given.standfirst, standfirstLengthMax),
    url: check.url("url", given.url),
    canonicalUrl: check.url("canonicalUrl", given.canonicalUrl),
    language: check.language("language", given.language),
    publishedAt,
    regions: check.list("regions", given.regions, names),
    topics: check.list("topics", given.topics, names),
    rights: checkedRights(check, given.rights),
  };
}

/** Paragraphs stand apart by one blank line. */
export const checkedText = (check: InputCheck, given: string): string =>
  check.text("text", cleanText(given).replaceAll(/\n[^\S\n]*(?:\n[^\S\n]*)+/g, "\n\n"), articleTextLengthMax);
