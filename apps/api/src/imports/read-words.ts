import {
  nameLengthMax,
  rightsTextLengthMax,
  standfirstLengthMax,
  titleLengthMax,
  topicLengthMax,
  topicsMax,
} from "@claimdesk/shared/limits";
import type { NewArticle } from "../articles/article.service.ts";
import { cleanLine, cleanText, InputCheck } from "../kernel/input-check.ts";
import type { Reading } from "../reading/reading.ts";

/** All but what the article refers to, and its text. */
type ReadWords = Omit<NewArticle, "deskId" | "publisherId" | "authorIds" | "text" | "html" | "republication">;

/** BCP 47 for a language that could not be told. */
const undetermined = "und";

/**
 * What was read, as an article can hold it. A page may say anything: what is too long is cut, what is no address is
 * left out, and the findings tell what stood there.
 */
export function wordsOf({ title, ...reading }: Reading & { readonly title: string }): ReadWords {
  return {
    title: cut(cleanLine(title), titleLengthMax) ?? "",
    standfirst: cut(cleanText(reading.standfirst ?? ""), standfirstLengthMax),
    url: addressOf(reading.url),
    canonicalUrl: addressOf(reading.canonicalUrl),
    language: languageOf(reading.language),
    publishedAt: reading.publishedAt,
    regions: namesOf(reading.regions),
    topics: namesOf(reading.topics),
    rights: rightsOf(reading.rights),
  };
}

export function rightsOf({
  licence,
  conditions,
  ground,
  ...rights
}: Reading["rights"]): NewArticle["rights"] {
  const text = (given: string | null): string | null => cut(cleanText(given ?? ""), rightsTextLengthMax);
  const name = cut(cleanLine(licence?.name ?? ""), nameLengthMax);
  return {
    holder: text(rights.holder),
    credit: text(rights.credit),
    notice: text(rights.notice),
    terms: text(rights.terms),
    contact: text(rights.contact),
    disclaimer: text(rights.disclaimer),
    permission: rights.permission,
    licence: licence && name !== null ? { spdx: licence.spdx, name, url: addressOf(licence.url) } : null,
    ...{ conditions, ground, sentence: text(rights.permissionBasis) },
    statements: rights.statements.flatMap((one) => {
      const words = text(one.words);
      return words === null ? [] : [{ ...one, words }];
    }),
  };
}

/** Null where nothing says that it is a copy, or nothing of what. */
export function originOf(
  { republication }: Reading,
  originalSourceId: string | null,
): NewArticle["republication"] {
  if (republication === null) return null;
  const originalUrl = addressOf(republication.originalUrl);
  if (originalSourceId === null && originalUrl === null) return null;
  return { originalSourceId, originalUrl, evidence: republication.evidence, knownBy: republication.how };
}

/** In code points; null where nothing is left. */
const cut = (text: string, max: number): string | null =>
  Array.from(text).slice(0, max).join("").trim() || null;

const addressOf = (given: string | null): string | null => {
  const check = new InputCheck();
  const address = check.url("url", given);
  return check.fault === null ? address : null;
};

function languageOf(given: string | null): string {
  const check = new InputCheck();
  const tag = check.language("language", given ?? undetermined);
  return check.fault === null ? tag : undetermined;
}

/** The first spelling of each, as many as an article has. */
function namesOf(given: readonly string[]): string[] {
  const names = new Map<string, string>();
  for (const one of given) {
    const name = cut(cleanLine(one), topicLengthMax);
    if (name !== null && !names.has(name.toLowerCase())) names.set(name.toLowerCase(), name);
  }
  return [...names.values()].slice(0, topicsMax);
}
