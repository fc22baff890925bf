import type { Block } from "../block.ts";
import type { Candidate } from "../findings.ts";
import { languageTag } from "../language.ts";
import type { Place } from "../place.ts";
import type { FieldName, ReadAuthor } from "../reading.ts";
import { isWebAddress } from "../text/inline.ts";
import type { Dateline } from "./dateline.ts";
import { splitList, type Labelled } from "./label.ts";
import { authorsNamed } from "./name.ts";
import { writtenDates, type WrittenDate } from "./written-date.ts";

interface Context {
  readonly language: string | null;
  readonly fetchedAt: string | null;
  readonly place: Place;
}

export function bylineCandidates(
  block: Block,
  authors: readonly ReadAuthor[],
  context: Context,
): Candidate[] {
  const [date] = writtenDates(block.text, context.language, context.fetchedAt);
  const dated =
    date === undefined ? [] : [dateCandidate("publishedAt", block, { date, place: context.place })];
  return [...authors.map((author) => authorCandidate(block, author, context.place)), ...dated];
}

function authorCandidate(block: Block, { name, kind }: ReadAuthor, place: Place): Candidate {
  return {
    field: "authors",
    value: name,
    authorKind: kind,
    confidence: 0.9,
    at: place(block, name),
    method: "byline",
  };
}

export function datelineCandidates(block: Block, dateline: Dateline, place: Place): Candidate[] {
  const { publisher, published, updated } = dateline;
  const candidates: Candidate[] = [];
  if (publisher !== null) {
    const at = place(block, publisher);
    candidates.push({ field: "publisher", value: publisher, confidence: 0.85, at, method: "dateline" });
  }
  if (published !== null) candidates.push(dateCandidate("publishedAt", block, { date: published, place }));
  if (updated !== null) candidates.push(dateCandidate("updatedAt", block, { date: updated, place }));
  return candidates;
}

interface Dated {
  readonly date: WrittenDate;
  readonly place: Place;
}

function dateCandidate(field: FieldName, block: Block, { date, place }: Dated): Candidate {
  const at = place(block, block.text.slice(date.start, date.end));
  const confidence = date.remark === undefined ? 0.9 : 0.5;
  return { field, value: date.value, confidence, at, method: "dateline", remark: date.remark };
}

/** The outlet, and its article where the link leads to one. */
export function loneLinkCandidates(block: Block, place: Place): Candidate[] {
  const href = block.links[0]?.href ?? "";
  const common = { confidence: 0.6, method: "lone-link" } as const;
  const source = { ...common, value: block.text, at: place(block, block.text) };
  const url = { ...common, value: href, at: place(block, href) };
  return [
    { ...source, field: "republication.originalSource" },
    ...(isWebAddress(href) ? [{ ...url, field: "republication.originalUrl" as const }] : []),
  ];
}

/** Empty where the label says nothing usable: then the line stays where it is, for the editor to see. */
export function labelCandidates(block: Block, { name, value }: Labelled, context: Context): Candidate[] {
  const { place } = context;
  const one = (field: FieldName, words: string, confidence = 0.9): Candidate[] => [
    { field, value: words, confidence, at: place(block, words), method: "label" },
  ];
  switch (name) {
    case "regions":
    case "topics":
      return splitList(value).flatMap((item) => one(name, item));
    case "authors":
      return authorsNamed(value).flatMap((author) =>
        one("authors", author.name).map((c) => ({ ...c, authorKind: author.kind })),
      );
    case "publishedAt":
    case "updatedAt":
      return writtenDates(value, context.language, context.fetchedAt)
        .slice(0, 1)
        .map((date) => ({
          ...dateCandidate(name, block, { date: { ...date, start: 0, end: 0 }, place }),
          at: place(block, value.slice(date.start, date.end)),
          method: "label" as const,
        }));
    case "language":
      return [languageTag(value)].flatMap((tag) => (tag === null ? [] : one("language", tag)));
    case "url": {
      const href = block.links[0]?.href ?? value;
      return isWebAddress(href) ? one("url", href) : [];
    }
    case "aside":
      return [];
    default:
      return one(name, value);
  }
}
