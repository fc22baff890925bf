import type { UnitSpan } from "../findings.ts";
import type { Placed } from "./placed.ts";
import type { SourcePage } from "./source-page.ts";

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
export type JsonNode = { readonly [key: string]: Json };

/** The article that a page describes in JSON-LD, with the script it stands in. */
export interface LinkedArticle {
  readonly node: JsonNode;
  readonly script: Placed;
  readonly byId: ReadonlyMap<string, JsonNode>;
}

const articleType = /(?:Article|Report|BlogPosting|LiveBlogPosting|Review|OpinionPiece|NewsItem)$/;
const nodesMax = 5_000;

function linkedArticles({ elements }: SourcePage): LinkedArticle[] {
  const scripts = elements
    .filter(({ name }) => name === "script")
    .flatMap(({ words }) => (words === null ? [] : [words]));
  return scripts.flatMap((script) => {
    const nodes = flatten(parse(script.value));
    const byId = new Map(
      nodes.flatMap((node) => (typeof node["@id"] === "string" ? [[node["@id"], node] as const] : [])),
    );
    return nodes.filter(isArticle).map((node) => ({ node, script, byId }));
  });
}

/** The one article that the page is about, where it lists others too: it is named as the page is. */
export function mainArticle(page: SourcePage): LinkedArticle[] {
  const articles = linkedArticles(page);
  if (articles.length < 2) return articles;
  const titles = page.elements.flatMap(titleOf);
  const named = articles.find(({ node }) =>
    stringsIn(node["headline"] ?? node["name"]).some((name) => titles.includes(flat(name))),
  );
  return [named ?? articles[0]].filter((one) => one !== undefined);
}

function titleOf({ name, words, attributes, isAside }: SourcePage["elements"][number]): string[] {
  if (name === "h1" && words !== null && !isAside) return [flat(words.value)];
  const isTitle = name === "meta" && attributes.get("property")?.value.toLowerCase() === "og:title";
  return isTitle ? [flat(attributes.get("content")?.value ?? "")] : [];
}

const flat = (words: string): string => words.replace(/\s+/g, " ").trim().toLowerCase();

/** Pages wrap it in comments and leave raw line ends in its strings. */
function parse(text: string): Json {
  const bare = text
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[|\/\/\s*<!\[CDATA\[)/, "")
    .replace(/(?:-->|\]\]>|\/\*\s*\]\]>\s*\*\/|;)\s*$/, "");
  // eslint-disable-next-line no-control-regex
  for (const candidate of [bare, bare.replace(/[\u0000-\u001f]+/g, " ")]) {
    try {
      return JSON.parse(candidate) as Json;
    } catch {
      // What is no JSON says nothing; the page's other data is read all the same.
    }
  }
  return null;
}

/** Nodes in arrays, in @graph and in mainEntity, without recursion: a hostile page nests deeply. */
function flatten(root: Json): JsonNode[] {
  const nodes: JsonNode[] = [];
  const waiting: Json[] = [root];
  while (waiting.length > 0 && nodes.length < nodesMax) {
    const next = waiting.shift();
    if (isList(next)) waiting.unshift(...next.slice(0, nodesMax));
    else if (isNode(next)) {
      nodes.push(next);
      for (const key of ["@graph", "mainEntity", "mainEntityOfPage"])
        if (next[key] !== undefined) waiting.push(next[key]);
    }
  }
  return nodes;
}

function isArticle(node: JsonNode): boolean {
  return stringsIn(node["@type"]).some((type) => articleType.test(type));
}

export function isNode(value: Json | undefined): value is JsonNode {
  return typeof value === "object" && value !== null && !isList(value);
}

function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/** The strings that a property holds: itself, a list, or the names of the things it refers to. */
export function stringsIn(value: Json | undefined, key = "name", byId?: LinkedArticle["byId"]): string[] {
  if (typeof value === "string") return value.trim() === "" ? [] : [value];
  if (isList(value))
    return value.slice(0, 100).flatMap((item) => (isList(item) ? [] : stringsIn(item, key, byId)));
  if (!isNode(value)) return [];
  const own = value[key];
  const target = own === undefined && typeof value["@id"] === "string" ? byId?.get(value["@id"]) : undefined;
  const held = own ?? target?.[key];
  return typeof held === "string"
    ? [held]
    : isList(held)
      ? held.filter((one): one is string => typeof one === "string")
      : [];
}

/** Where the string stands in the script, as JSON may write it; the whole script where it is written otherwise. */
export function placeInScript(source: string, { at }: Placed, value: string): UnitSpan {
  const script = source.slice(at.start, at.end);
  const written = JSON.stringify(value).slice(1, -1);
  const ascii = written.replace(/[^ -~]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`);
  for (const form of [written, written.replace(/\//g, "\\/"), ascii, ascii.replace(/\//g, "\\/")]) {
    const found = script.indexOf(form);
    if (found !== -1 && form !== "") return { start: at.start + found, end: at.start + found + form.length };
  }
  return at;
}
