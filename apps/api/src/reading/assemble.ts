import { articleTextLengthMax } from "@claimdesk/shared/limits";
import { CodePointIndex } from "@claimdesk/shared/code-point";
import type { Block } from "./block.ts";
import { bodyHtml, bodyText, joinCutParagraphs } from "./body.ts";
import { believed, toFindings, toSpan, type Candidate, type UnitSpan } from "./findings.ts";
import type { FieldName, Reading, ReadAuthor, ReadImage, Unreadable } from "./reading.ts";
import { isPlausible } from "./plausible.ts";
import { publisherFrom } from "./publisher.ts";
import { toRepublication } from "./rights/republication.ts";
import { toRights, type AsideBlock } from "./rights/rights.ts";
import { suggest } from "./suggesting/suggest.ts";
import { vocabularyOf } from "./text/hyphenation.ts";
import { unreadable } from "./unreadable.ts";

/** Everything that was read, from text or HTML, before it is decided what to believe. */
export interface Parts {
  readonly raw: string;
  readonly body: readonly Block[];
  readonly aside: readonly AsideBlock[];
  readonly candidates: readonly Candidate[];
  /** Where the body stands in the input, and how it was found there. */
  readonly bodyAt: UnitSpan | null;
  readonly bodyMethod: "text" | "readability";
  /** Finds words of the article in the input. */
  readonly placeWords: (words: string) => UnitSpan | null;
}

/** Decides between the candidates and puts the reading together. */
export function assemble(parts: Parts): Reading | Unreadable {
  const blocks = joinCutParagraphs(parts.body, vocabularyOf(parts.raw));
  const body = bodyText(blocks);
  if (!/[\p{L}\p{N}\p{S}]/u.test(body)) return unreadable("NO_BODY");
  const bodyIndex = new CodePointIndex(body);
  if (bodyIndex.length > articleTextLengthMax) return unreadable("TOO_LARGE");
  const proposed = parts.candidates.filter(isPlausible);
  const [rights, ...ruled] = toRights(proposed, parts.placeWords);
  const candidates = [...proposed, bodyCandidate(parts, blocks.length), ...ruled];
  const value = (field: FieldName): string | null => believed(candidates, field)?.value ?? null;
  const language = value("language");
  const detected = proposed.find(({ field, method }) => field === "language" && method === "detected");
  const publisher = publisherFrom(candidates);
  const index = new CodePointIndex(parts.raw);
  return {
    kind: "read",
    title: value("title"),
    standfirst: value("standfirst"),
    authors: authorsFrom(candidates),
    publisher,
    publishedAt: value("publishedAt"),
    updatedAt: value("updatedAt"),
    language,
    url: value("url"),
    canonicalUrl: value("canonicalUrl"),
    regions: allOf(candidates, "regions"),
    topics: allOf(candidates, "topics"),
    body,
    bodyHtml: bodyHtml(blocks),
    images: imagesFrom(candidates),
    republication: toRepublication(candidates, publisher?.name ?? null),
    rights,
    findings: toFindings(index, candidates),
    setAside: parts.aside
      .filter(({ kind }) => kind !== "RULE")
      .map(({ kind, block }) => ({ kind, text: block.text, origin: toSpan(index, block.at) })),
    suggestions: suggest(bodyIndex, blocks, detected?.value ?? null),
  };
}

function bodyCandidate({ bodyAt, bodyMethod }: Parts, paragraphs: number): Candidate {
  const value = `${paragraphs} ${paragraphs === 1 ? "paragraph" : "paragraphs"}`;
  return { field: "body", value, confidence: 0.9, at: bodyAt, method: bodyMethod };
}

/** Of the places that name authors the most trusted one, because two of them may name one person differently. */
function authorsFrom(candidates: readonly Candidate[]): ReadAuthor[] {
  const best = believed(candidates, "authors");
  const chosen = candidates.filter(
    (one) =>
      one.field === "authors" &&
      one.method === best?.method &&
      one.confidence === best.confidence &&
      isBeside(one, best),
  );
  const byName = new Map(
    chosen.map(({ value, authorKind }) => [
      value.toLowerCase(),
      { name: value, kind: authorKind ?? "PERSON" },
    ]),
  );
  const names = [...byName.values()].map((author) => publisherAmong(candidates, author));
  // "Jane Doe" and "Jane Doe Castelroc Courier" are one person, once with the paper.
  return names.filter(({ name }) => !names.some((other) => name.startsWith(`${other.name} `)));
}

/** A paper that signs by its own name is no person: "Business Insider" in "Business Insider Deutschland". A blog may have a person's. */
function publisherAmong(candidates: readonly Candidate[], author: ReadAuthor): ReadAuthor {
  const name = author.name.toLowerCase();
  const isPublisher = candidates
    .filter(({ field }) => field === "publisher")
    .map(({ value }) => value.toLowerCase())
    .some((publisher) => publisher.startsWith(`${name} `) || (publisher === name && !name.includes(" ")));
  return isPublisher ? { ...author, kind: "ORGANISATION" } : author;
}

/** One byline's names stand together; further down the page it is another article's. */
const bylineLengthMax = 1_500;

function isBeside(one: Candidate, best: Candidate): boolean {
  if (one.method !== "element" || one.at === null || best.at === null) return true;
  return Math.abs(one.at.start - best.at.start) <= bylineLengthMax;
}

/** A caption and a credit belong to the picture that was read before them. */
function imagesFrom(candidates: readonly Candidate[]): ReadImage[] {
  const images = new Map<string, { url: string; caption: string | null; credit: string | null }>();
  let url = "";
  for (const { field, value } of candidates) {
    if (field === "images") {
      url = value;
      if (!images.has(url)) images.set(url, { url, caption: null, credit: null });
    }
    const image = images.get(url);
    if (image !== undefined && field === "images.caption") image.caption ??= value;
    if (image !== undefined && field === "images.credit") image.credit ??= value;
  }
  return [...images.values()];
}

function allOf(candidates: readonly Candidate[], field: FieldName): string[] {
  const best = believed(candidates, field);
  const chosen = candidates.filter(
    (one) => one.field === field && one.method === best?.method && one.confidence === best.confidence,
  );
  return [...new Set(chosen.map(({ value }) => value))].slice(0, 20);
}
