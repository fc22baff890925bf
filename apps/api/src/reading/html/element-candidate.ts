import type { Candidate } from "../findings.ts";
import { readByline } from "../front/byline.ts";
import { authorsNamed, splitNames } from "../front/name.ts";
import { languageTag } from "../language.ts";
import type { FieldName } from "../reading.ts";
import { asLicence } from "./licence-candidate.ts";
import { machineDate } from "./machine-date.ts";
import { plainWords } from "./plain-words.ts";
import { webAddress } from "./web-address.ts";
import { isTagLink } from "./listened-element.ts";
import type { Placed } from "./placed.ts";
import { isRightsProperty } from "./rights-property.ts";
import type { PageElement, SourcePage } from "./source-page.ts";

/** What elements other than meta say: the title, headings, times, author links, the canonical address. */
export function elementCandidates({ elements }: SourcePage, base: string | null): Candidate[] {
  return elements.flatMap((element) => {
    const { name, words } = element;
    const candidate = (
      field: FieldName,
      value: string | null,
      rest: { placed: Placed; confidence: number },
    ): Candidate[] =>
      value === null || value === ""
        ? []
        : [
            {
              field,
              value,
              confidence: rest.confidence,
              at: rest.placed.at,
              method: name === "link" ? "link" : "element",
            },
          ];
    if (name === "html") {
      const lang = element.attributes.get("lang") ?? element.attributes.get("xml:lang");
      return lang === undefined
        ? []
        : candidate("language", languageTag(lang.value), { placed: lang, confidence: 0.7 });
    }
    if (name === "link") return linkCandidates(element, base);
    if (name === "meta") return namedAuthors(element);
    if (words === null || name === "script") return [];
    if (name === "title")
      return candidate("title", plainWords(words.value), { placed: words, confidence: 0.5 });
    if (name === "h1") {
      const confidence = element.isAside ? 0.3 : 0.8;
      return candidate("title", plainWords(words.value), { placed: words, confidence });
    }
    if (name === "a" && isTagLink(element.attributes)) return topicCandidates(element, words);
    return propertyCandidates(element, words);
  });
}

function linkCandidates({ attributes }: PageElement, base: string | null): Candidate[] {
  const href = attributes.get("href");
  const rel = (attributes.get("rel")?.value ?? "").toLowerCase().split(/\s+/);
  const address = href === undefined ? null : webAddress(href.value, base);
  if (href === undefined || address === null) return [];
  const common = { value: address, at: href.at, method: "link" } as const;
  if (rel.includes("canonical")) {
    return [
      { ...common, field: "canonicalUrl", confidence: 0.95 },
      { ...common, field: "url", confidence: 0.7 },
    ];
  }
  return rel.includes("license") ? [asLicence({ ...common, field: "rights.licence", confidence: 0.8 })] : [];
}

function propertyCandidates(element: PageElement, words: Placed): Candidate[] {
  const { name, attributes } = element;
  const property = attributes.get("itemprop")?.value.toLowerCase();
  if (property === "datepublished" || property === "datemodified" || name === "time") {
    const written = attributes.get("datetime") ?? attributes.get("content") ?? words;
    const value = machineDate(written.value);
    const field = property === "datemodified" ? "updatedAt" : "publishedAt";
    // A bare time element may belong to another article in the margin.
    const isBare = property === undefined && !attributes.has("pubdate");
    const confidence = element.isAside ? 0.4 : isBare ? 0.55 : 0.8;
    return value === null ? [] : [{ field, value, confidence, at: written.at, method: "element" }];
  }
  if (property === "headline")
    return [
      { field: "title", value: plainWords(words.value), confidence: 0.8, at: words.at, method: "element" },
    ];
  return isRightsProperty(property) ? [] : authorCandidates(element, words);
}

/** `<span itemprop="author" itemscope><meta itemprop="name" content="Jane Doe"></span>` */
function namedAuthors({ attributes, scopeOf, isAside }: PageElement): Candidate[] {
  const content = attributes.get("content");
  if (scopeOf !== "author" || content === undefined || attributes.get("itemprop")?.value !== "name")
    return [];
  const one = {
    field: "authors",
    confidence: isAside ? 0.3 : 0.6,
    at: content.at,
    method: "element",
  } as const;
  return authorsNamed(plainWords(content.value)).map(({ name, kind }) => ({
    ...one,
    ...{ value: name, authorKind: kind },
  }));
}

/** Links that are marked as tags name the article's subjects one by one. */
function topicCandidates({ isAside }: PageElement, words: Placed): Candidate[] {
  const value = plainWords(words.value).replace(/^#/, "");
  if (value === "" || value.length > tagLengthMax) return [];
  return [{ field: "topics", value, confidence: isAside ? 0.3 : 0.65, at: words.at, method: "element" }];
}

const tagLengthMax = 80;
const authorWordsLengthMax = 120;

/** `rel` and `itemprop` say that it is an author; a class is only a habit, so that the words have to be names. */
function authorCandidates({ attributes, isAside }: PageElement, words: Placed): Candidate[] {
  const isSaid = attributes.has("itemprop") || /author/i.test(attributes.get("rel")?.value ?? "");
  const text = plainWords(words.value);
  if (text.length > authorWordsLengthMax) return [];
  const byline = readByline(text);
  const authors = isSaid ? authorsNamed(text) : byline.length > 0 ? byline : splitNames(text);
  const confidence = isAside ? 0.3 : isSaid ? 0.6 : byline.length > 0 ? 0.55 : 0.5;
  const one = { field: "authors", confidence, at: words.at, method: "element" } as const;
  return authors.slice(0, 3).map(({ name, kind }) => ({ ...one, value: name, authorKind: kind }));
}
