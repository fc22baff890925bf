import type { Candidate } from "../findings.ts";
import { splitList } from "../front/label.ts";
import { authorsNamed } from "../front/name.ts";
import { languageTag } from "../language.ts";
import type { FieldName, Method } from "../reading.ts";
import { asLicence } from "./licence-candidate.ts";
import { machineDate } from "./machine-date.ts";
import { plainWords } from "./plain-words.ts";
import { webAddress } from "./web-address.ts";
import type { Placed } from "./placed.ts";
import type { PageElement, SourcePage } from "./source-page.ts";

interface Rule {
  readonly field: FieldName;
  readonly confidence: number;
  readonly as: "words" | "authors" | "catalogue" | "date" | "language" | "list" | "url";
}

const rule = (field: FieldName, confidence: number, as: Rule["as"] = "words"): Rule => ({
  field,
  confidence,
  as,
});

/** What a meta tag of this name says. Some say two things. */
const rules: Readonly<Record<string, Rule>> = {
  "og:title": rule("title", 0.85),
  "twitter:title": rule("title", 0.6),
  "dc.title": rule("title", 0.7),
  "dcterms.title": rule("title", 0.7),
  headline: rule("title", 0.8),
  "og:description": rule("standfirst", 0.6),
  description: rule("standfirst", 0.5),
  "dc.description": rule("standfirst", 0.5),
  author: rule("authors", 0.7, "authors"),
  citation_author: rule("authors", 0.65, "catalogue"),
  bepress_citation_author: rule("authors", 0.65, "catalogue"),
  "article:author_name": rule("authors", 0.65, "authors"),
  "article:author": rule("authors", 0.65, "authors"),
  "og:article:author": rule("authors", 0.65, "authors"),
  "dc.creator": rule("authors", 0.6, "authors"),
  "dcterms.creator": rule("authors", 0.6, "authors"),
  "parsely-author": rule("authors", 0.7, "authors"),
  "sailthru.author": rule("authors", 0.65, "authors"),
  byl: rule("authors", 0.65, "authors"),
  "og:site_name": rule("publisher", 0.85),
  "dc.publisher": rule("publisher", 0.6),
  "dcterms.publisher": rule("publisher", 0.6),
  "application-name": rule("publisher", 0.4),
  "article:published_time": rule("publishedAt", 0.9, "date"),
  "og:article:published_time": rule("publishedAt", 0.85, "date"),
  "og:published_time": rule("publishedAt", 0.85, "date"),
  datepublished: rule("publishedAt", 0.85, "date"),
  "parsely-pub-date": rule("publishedAt", 0.85, "date"),
  "sailthru.date": rule("publishedAt", 0.75, "date"),
  pdate: rule("publishedAt", 0.7, "date"),
  pubdate: rule("publishedAt", 0.75, "date"),
  publishdate: rule("publishedAt", 0.75, "date"),
  "publish-date": rule("publishedAt", 0.75, "date"),
  publication_date: rule("publishedAt", 0.75, "date"),
  publish_date: rule("publishedAt", 0.75, "date"),
  publishtime: rule("publishedAt", 0.75, "date"),
  displaydate: rule("publishedAt", 0.7, "date"),
  "article:published": rule("publishedAt", 0.85, "date"),
  "article.published": rule("publishedAt", 0.85, "date"),
  "og:pubdate": rule("publishedAt", 0.8, "date"),
  "rnews:datepublished": rule("publishedAt", 0.8, "date"),
  "cxenseparse:recs:publishtime": rule("publishedAt", 0.75, "date"),
  citation_date: rule("publishedAt", 0.75, "date"),
  citation_publication_date: rule("publishedAt", 0.75, "date"),
  citation_online_date: rule("publishedAt", 0.7, "date"),
  bepress_citation_date: rule("publishedAt", 0.75, "date"),
  "date.available": rule("publishedAt", 0.75, "date"),
  "date.created": rule("publishedAt", 0.65, "date"),
  "dc.date.created": rule("publishedAt", 0.65, "date"),
  "dc.created": rule("publishedAt", 0.65, "date"),
  "date.release": rule("publishedAt", 0.7, "date"),
  date: rule("publishedAt", 0.7, "date"),
  "dc.date": rule("publishedAt", 0.7, "date"),
  "dc.date.issued": rule("publishedAt", 0.75, "date"),
  "dcterms.issued": rule("publishedAt", 0.75, "date"),
  "dcterms.date": rule("publishedAt", 0.7, "date"),
  "dcterms.created": rule("publishedAt", 0.65, "date"),
  "article:modified": rule("updatedAt", 0.85, "date"),
  "og:modified_time": rule("updatedAt", 0.85, "date"),
  "date.modified": rule("updatedAt", 0.75, "date"),
  "date.updated": rule("updatedAt", 0.7, "date"),
  "dc.date.modified": rule("updatedAt", 0.75, "date"),
  lastmod: rule("updatedAt", 0.7, "date"),
  last_updated: rule("updatedAt", 0.7, "date"),
  "article:modified_time": rule("updatedAt", 0.9, "date"),
  "og:updated_time": rule("updatedAt", 0.7, "date"),
  datemodified: rule("updatedAt", 0.85, "date"),
  "dcterms.modified": rule("updatedAt", 0.75, "date"),
  "last-modified": rule("updatedAt", 0.6, "date"),
  "og:locale": rule("language", 0.6, "language"),
  "content-language": rule("language", 0.6, "language"),
  "dc.language": rule("language", 0.6, "language"),
  language: rule("language", 0.55, "language"),
  "og:image": rule("images", 0.6, "url"),
  "og:url": rule("url", 0.8, "url"),
  "article:tag": rule("topics", 0.75, "list"),
  news_keywords: rule("topics", 0.7, "list"),
  keywords: rule("topics", 0.6, "list"),
  "parsely-tags": rule("topics", 0.6, "list"),
  "article:section": rule("topics", 0.4, "list"),
  "dc.subject": rule("topics", 0.5, "list"),
  "geo.placename": rule("regions", 0.6),
  copyright: rule("rights.notice", 0.7),
  "dc.rights": rule("rights.notice", 0.7),
  "dcterms.rights": rule("rights.notice", 0.7),
  "dcterms.rightsholder": rule("rights.holder", 0.7),
  "dcterms.license": rule("rights.licence", 0.7),
};

export function metaCandidates({ elements }: SourcePage, base: string | null): Candidate[] {
  return elements
    .filter(({ name }) => name === "meta")
    .flatMap((meta) => {
      // Some write "value", as Twitter's cards once asked for.
      const content = meta.attributes.get("content") ?? meta.attributes.get("value");
      if (content === undefined || content.value.trim() === "") return [];
      return namesOf(meta)
        .flatMap((name) => {
          const found = Object.hasOwn(rules, name) ? rules[name] : undefined;
          return found === undefined
            ? []
            : readContent(found, content, { base, method: name.startsWith("og:") ? "open-graph" : "meta" });
        })
        .slice(0, 20);
    });
}

function namesOf({ attributes }: PageElement): string[] {
  const keys = ["property", "name", "itemprop", "http-equiv"];
  return [
    ...new Set(
      keys.flatMap(
        (key) =>
          attributes
            .get(key)
            ?.value.trim()
            .toLowerCase()
            .replace(/^(dc|dcterms):/, "$1.") ?? [],
      ),
    ),
  ];
}

function readContent(
  { field, confidence, as }: Rule,
  content: Placed,
  { base, method }: { base: string | null; method: Method },
): Candidate[] {
  const one = { field, confidence, at: content.at, method };
  const values = valuesAs(as, content.value, base);
  if (field === "rights.licence") return values.map((value) => asLicence({ ...one, value }));
  if (as !== "authors" && as !== "catalogue") return values.map((value) => ({ ...one, value }));
  const named = plainWords(content.value);
  const words = as === "catalogue" ? named.replace(surnameFirst, "$2 $1") : named;
  return authorsNamed(words).map(({ name, kind }) => ({
    ...one,
    value: name,
    authorKind: kind,
  }));
}

/** "Doe, Jane", as catalogues write one person. */
const surnameFirst =
  /^(\p{Lu}[\p{L}’'-]+(?: \p{L}[\p{L}’'-]+)?), (\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*)*)$/u;

function valuesAs(as: Rule["as"], content: string, base: string | null): string[] {
  const present = (value: string | null): string[] => (value === null || value === "" ? [] : [value]);
  switch (as) {
    case "date":
      return present(machineDate(content));
    case "language":
      return present(languageTag(content));
    case "list":
      return splitList(plainWords(content));
    case "url":
      return present(webAddress(content, base));
    default:
      return present(plainWords(content));
  }
}
