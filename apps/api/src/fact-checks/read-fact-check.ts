import { claimTextLengthMax, nameLengthMax, topicLengthMax, topicsMax } from "@claimdesk/shared/limits";
import { codePointLength } from "@claimdesk/shared/code-point";
import { parsePartialDate, type PartialDate } from "@claimdesk/shared/partial-date";
import { InputCheck } from "../kernel/input-check.ts";
import { detectLanguage } from "../reading/language.ts";
import { domainOf } from "../reading/publisher.ts";
import type { FactCheck, NamedParty, SaidRating } from "./fact-check.ts";
import { isNode, isOfType, listOf, type Json, type JsonNode } from "./json-ld.ts";
import { cut, plainText } from "./plain-text.ts";

type ById = ReadonlyMap<string, JsonNode>;

const appearancesMax = 20;
const summaryLengthMax = 4_000;

/** A sentence where it is none. Only what a claim cannot be without is insisted on. */
export function readFactCheck(node: JsonNode, byId: ById): FactCheck | string {
  const claim = words(node["claimReviewed"]);
  const url = addresses(node["url"])[0] ?? addresses(node["@id"])[0];
  if (claim === null) return "claimReviewed is missing: what was checked is not said.";
  if (codePointLength(claim) > claimTextLengthMax)
    return `claimReviewed has more than ${String(claimTextLengthMax)} characters.`;
  if (url === undefined)
    return "url is missing, or is no http or https address: nobody could look the review up.";
  const item = whole(node["itemReviewed"], byId);
  return {
    ...{ url, claim, language: languageOf(node, claim), topics: topicsOf(node["keywords"]) },
    publisher: partyIn([node["author"], node["publisher"]], byId, url),
    publishedAt: dateIn(node["datePublished"]),
    summary: summaryOf(node),
    rating: ratingIn(whole(node["reviewRating"], byId)),
    claimant: partyIn([item["author"], item["creator"]], byId, null),
    claimedAt: dateIn(item["datePublished"]) ?? dateIn(item["dateCreated"]),
    appearances: appearancesOf(item, byId),
  };
}

/** The first node of a list, in full where it is only named. */
function whole(value: Json | undefined, byId: ById): JsonNode {
  const first = listOf(value).find(isNode) ?? {};
  const named = typeof first["@id"] === "string" ? byId.get(first["@id"]) : undefined;
  return named === undefined ? first : { ...named, ...first };
}

/** Null where nothing is said. */
function words(value: Json | undefined): string | null {
  const first = listOf(value).find((one) => typeof one === "string" || typeof one === "number");
  const said = first === undefined ? (isNode(value) ? value["@value"] : undefined) : String(first);
  const text = typeof said === "string" ? plainText(said) : "";
  return text === "" ? null : text;
}

function addresses(value: Json | undefined): string[] {
  return listOf(value).flatMap((one) => {
    const check = new InputCheck();
    const given = isNode(one) ? (one["url"] ?? one["@id"]) : one;
    const address = typeof given === "string" ? check.url("url", given) : null;
    return address === null || check.fault !== null ? [] : [address];
  });
}

function summaryOf(node: JsonNode): string | null {
  const summary = words(node["reviewBody"]) ?? words(node["description"]);
  return summary === null ? null : cut(summary, summaryLengthMax);
}

function languageOf(node: JsonNode, claim: string): string | null {
  const check = new InputCheck();
  const said = words(node["inLanguage"]);
  const tag = said === null ? "" : check.language("inLanguage", said);
  return said !== null && check.fault === null ? tag : (detectLanguage(claim)?.tag ?? null);
}

/** A list, or words with commas between them. */
function topicsOf(value: Json | undefined): string[] {
  const written = listOf(value).filter((one) => typeof one === "string");
  const topics = new Map<string, string>();
  for (const one of written.flatMap((topic) => topic.split(","))) {
    const topic = plainText(one);
    if (topic !== "" && codePointLength(topic) <= topicLengthMax && !topics.has(topic.toLowerCase()))
      topics.set(topic.toLowerCase(), topic);
  }
  return [...topics.values()].slice(0, topicsMax);
}

/** To the day where what stands there is longer than a date that the desk keeps. */
function dateIn(value: Json | undefined): PartialDate | null {
  const said =
    listOf(value)
      .find((one) => typeof one === "string")
      ?.trim() ?? "";
  const candidates = [said, said.slice(0, 10)].filter((one) => parsePartialDate(one) !== null);
  return candidates[0] ?? null;
}

/** The first that is named. Its domain is its own where the review lies there too: profiles elsewhere are not. */
function partyIn(
  values: readonly (Json | undefined)[],
  byId: ById,
  reviewUrl: string | null,
): NamedParty | null {
  for (const value of values.flatMap(listOf)) {
    const node = isNode(value) ? whole(value, byId) : { name: value };
    const name = words(node["name"]) ?? words(node["legalName"]);
    if (name === null) continue;
    const [home, review] = [domain(addresses(node["url"])[0] ?? reviewUrl), domain(reviewUrl)];
    return {
      name: cut(name, nameLengthMax),
      kind: kindOf(node, reviewUrl),
      domain: home === review ? home : null,
    };
  }
  return null;
}

const domain = (url: string | null): string | null => (url === null ? null : domainOf(url));

function kindOf(node: JsonNode, reviewUrl: string | null): NamedParty["kind"] {
  if (isOfType(node, "Person")) return "PERSON";
  if (isOfType(node, "GovernmentOrganization")) return "GOVERNMENT";
  if (isOfType(node, "NewsMediaOrganization") || reviewUrl !== null) return "OUTLET";
  return "ORGANISATION";
}

function ratingIn(node: JsonNode): SaidRating | null {
  const name = words(node["alternateName"]) ?? words(node["name"]);
  const rating = {
    name: name === null ? null : cut(name, nameLengthMax),
    value: numberIn(node["ratingValue"]),
    best: numberIn(node["bestRating"]),
    worst: numberIn(node["worstRating"]),
  };
  // A rating that is words alone is often written where its number should be.
  if (rating.name === null && rating.value === null) rating.name = words(node["ratingValue"]);
  return rating.name === null && rating.value === null ? null : rating;
}

function numberIn(value: Json | undefined): number | null {
  const first = listOf(value)[0];
  const said = typeof first === "string" && first.trim() !== "" ? Number(first.replace(",", ".")) : first;
  return typeof said === "number" && Number.isFinite(said) ? said : null;
}

function appearancesOf(item: JsonNode, byId: ById): string[] {
  const works = [item["firstAppearance"], item["appearance"]].flatMap(listOf);
  const found = works.flatMap((work) => {
    const node = isNode(work) ? whole(work, byId) : null;
    return node === null
      ? addresses(work)
      : [...addresses(node["url"]), ...addresses(node["sameAs"])].slice(0, 1);
  });
  // Before there was a type for claims, what was reviewed was the work that made it.
  const own = isOfType(item, "Claim")
    ? []
    : [...addresses(item["url"]), ...addresses(item["sameAs"])].slice(0, 1);
  return [...new Set([...found, ...own])].slice(0, appearancesMax);
}
