import type { Candidate } from "../findings.ts";
import { splitList } from "../front/label.ts";
import { authorsNamed } from "../front/name.ts";
import { languageTag } from "../language.ts";
import { isWebAddress } from "../text/inline.ts";
import { isNode, placeInScript, stringsIn, type LinkedArticle } from "./json-ld.ts";
import { asLicence } from "./licence-candidate.ts";
import { machineDate } from "./machine-date.ts";
import { plainWords } from "./plain-words.ts";

/** What the page's JSON-LD says of the article. */
export function linkedCandidates(source: string, article: LinkedArticle): Candidate[] {
  const { node, script, byId } = article;
  const read = (field: Candidate["field"], values: readonly string[], confidence: number): Candidate[] =>
    values.map((value) => ({
      field,
      value,
      confidence,
      at: placeInScript(source, script, value),
      method: "json-ld",
    }));
  const words = (field: Candidate["field"], values: readonly string[], confidence: number): Candidate[] =>
    read(field, values, confidence).map((one) => ({ ...one, value: plainWords(one.value) }));
  const strings = (key: string, inner = "name"): string[] => stringsIn(node[key], inner, byId);
  const first = (key: string, inner?: string): string[] => strings(key, inner).slice(0, 1);
  return [
    ...words("title", first("headline").concat(first("name")).slice(0, 1), 0.9),
    ...words("standfirst", first("description"), 0.7),
    ...authors(read("authors", authorNames(article), 0.9), node),
    ...words("publisher", first("publisher"), 0.9),
    ...dates(read("publishedAt", first("datePublished"), 0.95)),
    ...dates(read("publishedAt", first("dateCreated"), 0.6)),
    ...dates(read("updatedAt", first("dateModified"), 0.95)),
    ...tags(read("language", first("inLanguage"), 0.75)),
    ...read("url", first("url").filter(isWebAddress), 0.6),
    ...lists(read("topics", strings("keywords"), 0.8)),
    ...words("topics", strings("articleSection"), 0.5),
    ...words("regions", [...strings("contentLocation"), ...strings("spatialCoverage")], 0.7),
    ...words("rights.holder", first("copyrightHolder"), 0.8),
    ...words("rights.notice", first("copyrightNotice"), 0.8),
    ...words("rights.credit", first("creditText"), 0.8),
    ...licences(read("rights.licence", first("license", "url"), 0.8)),
    ...words("rights.terms", first("usageInfo", "url"), 0.8),
    ...read("rights.contact", first("acquireLicensePage", "url").filter(isWebAddress), 0.6),
    ...words("republication.originalSource", originalNames(node), 0.8),
    ...read(
      "republication.originalUrl",
      [...first("isBasedOn", "url"), ...first("isBasedOnUrl")].filter(isWebAddress),
      0.8,
    ),
  ].filter(({ value }) => value !== "");
}

/** Its authors, by their names or by the parts of them; else whoever made it. */
function authorNames({ node, byId }: LinkedArticle): string[] {
  const named = stringsIn(node["author"], "name", byId);
  if (named.length > 0) return named;
  const people = Array.isArray(node["author"]) ? node["author"] : [node["author"]];
  const inParts = people.filter(isNode).flatMap((person) => {
    const parts = [...stringsIn(person["givenName"]), ...stringsIn(person["familyName"])];
    return parts.length === 2 ? [parts.join(" ")] : [];
  });
  return inParts.length > 0 ? inParts : stringsIn(node["creator"], "name", byId);
}

function originalNames(node: LinkedArticle["node"]): string[] {
  const based = node["isBasedOn"];
  if (!isNode(based)) return [];
  return [...stringsIn(based["publisher"]), ...stringsIn(based["name"])].slice(0, 1);
}

function authors(read: readonly Candidate[], node: LinkedArticle["node"]): Candidate[] {
  const kinds = Array.isArray(node["author"]) ? node["author"] : [node["author"]];
  const organisations = new Set(
    kinds
      .filter(isNode)
      .filter((author) => /Organization$/.test(stringsIn(author["@type"]).join()))
      .flatMap((author) => stringsIn(author)),
  );
  return read.flatMap((one) => {
    const isOrganisation = organisations.has(one.value);
    const names = authorsNamed(plainWords(one.value));
    return names.map(({ name, kind }) => ({
      ...one,
      value: name,
      authorKind: isOrganisation ? ("ORGANISATION" as const) : kind,
    }));
  });
}

const licences = (read: readonly Candidate[]): Candidate[] => read.map(asLicence);

function dates(read: readonly Candidate[]): Candidate[] {
  return read.flatMap((one) => {
    const value = machineDate(one.value);
    return value === null ? [] : [{ ...one, value }];
  });
}

function tags(read: readonly Candidate[]): Candidate[] {
  return read.flatMap((one) => {
    const value = languageTag(one.value);
    return value === null ? [] : [{ ...one, value }];
  });
}

/** Keywords come as a list or as one string with commas. */
function lists(read: readonly Candidate[]): Candidate[] {
  return read.flatMap((one) => splitList(plainWords(one.value)).map((value) => ({ ...one, value })));
}
