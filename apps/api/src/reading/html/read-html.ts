import { assemble } from "../assemble.ts";
import type { Block } from "../block.ts";
import type { Candidate, UnitSpan } from "../findings.ts";
import { furnitureOf } from "../furniture.ts";
import { readFrontMatter } from "../front/front-matter.ts";
import { detectedCandidate, detectLanguage } from "../language.ts";
import type { Place } from "../place.ts";
import type { Reading, ReadingHints, Unreadable } from "../reading.ts";
import { republicationCandidates } from "../rights/republication.ts";
import { rightsCandidates, type AsideBlock } from "../rights/rights.ts";
import { partFurniture } from "../tail.ts";
import { copyCandidates } from "./copy-candidate.ts";
import { htmlBody } from "./html-body.ts";
import { linkedBody } from "./linked-body.ts";
import { mainArticle } from "./json-ld.ts";
import { headingTitle, pageCandidates } from "./page-candidate.ts";
import { neighbours } from "./neighbours.ts";
import { imageCandidates } from "./page-image.ts";
import { partPage } from "./page-furniture.ts";
import { printedCandidates } from "./printed-candidate.ts";
import { plainWords } from "./plain-words.ts";
import { siteTerms, withSitesTold } from "./site-terms.ts";
import { scanSource, type SourcePage } from "./source-page.ts";

/** Reads a page: its data, its elements and its words each propose values, and the article's text is taken out of it. */
export function readHtml(raw: string, hints: ReadingHints): Reading | Unreadable {
  const page = scanSource(raw);
  const [linked] = mainArticle(page);
  const printed = htmlBody(raw, page);
  const told = linkedBody(linked, printed.article);
  const found = told === null ? printed : { ...printed, article: told };
  const place = placeInPage(page);
  // Once: telling a language costs as much as reading the page's data.
  const detected = detectLanguage(textOf(found.article));
  const language = hints.language ?? detected?.tag ?? null;
  const { above, below } = neighbours(found);
  const opening = [...above, ...found.article];
  const front = readFrontMatter(opening, {
    language,
    fetchedAt: hints.fetchedAt ?? null,
    place,
    form: "html",
  });
  const data = pageCandidates(raw, page, { hints, linked });
  const own = found.article.filter((_, i) => !front.taken.has(i + above.length));
  const framed = partPage(own, titlesIn(data));
  const { body, aside } = partFurniture(framed.body);
  const allAside = [...frontAside(opening, front.taken), ...framed.aside, ...aside, ...furnitureBelow(below)];
  const candidates: Candidate[] = [
    ...data,
    ...imageCandidates(found.images, { raw, base: hints.sourceUrl ?? null, words: page.words }),
    ...front.candidates,
    ...headingTitle(opening, data, place),
    ...statementsIn(allAside, place),
    ...withSitesTold(rightsCandidates(allAside, place), page),
    ...siteTerms(page, allAside),
    ...detectedCandidate(detected),
  ];
  candidates.push(...printedCandidates(page, { candidates, language, hints }));
  const kept = withoutTitle(body, candidates);
  return assemble({
    raw,
    body: kept,
    aside: allAside.map(({ kind, block }) => ({ kind, block: { ...block, at: place(block, null) } })),
    candidates: [...candidates, ...copyCandidates(candidates, hints)],
    bodyAt: spanOf(kept, place),
    bodyMethod: found.isExtracted ? "readability" : "text",
    placeWords: (words) => page.words.find(words),
  });
}

function placeInPage({ words }: SourcePage): Place {
  return (block, wanted) => {
    const whole = words.find(block.text);
    if (whole === null || wanted === null) return whole;
    const part = words.find(wanted, whole);
    return part !== null && part.start >= whole.start && part.end <= whole.end ? part : whole;
  };
}

function frontAside(opening: readonly Block[], taken: ReadonlySet<number>): AsideBlock[] {
  return opening.filter((_, i) => taken.has(i)).map((block) => ({ kind: "FRONT_MATTER", block }));
}

/** Below the article a page has much else; only what says what it is counts. */
function furnitureBelow(below: readonly Block[]): AsideBlock[] {
  return below.flatMap((block): AsideBlock[] => {
    const kind = furnitureOf(block)?.kind;
    return kind === undefined || kind === "NAVIGATION" || kind === "OTHER" ? [] : [{ kind, block }];
  });
}

function statementsIn(aside: readonly AsideBlock[], place: Place): Candidate[] {
  return aside
    .filter(({ kind }) => kind === "ORIGINAL_SOURCE")
    .flatMap(({ block }) => republicationCandidates(block, place));
}

/** A heading that repeats the title is no part of the text. */
function withoutTitle(body: readonly Block[], candidates: readonly Candidate[]): Block[] {
  const titles = titlesIn(candidates);
  const isTitle = ({ text }: Block): boolean => titles.has(text) || titles.has(plainWords(text));
  return body.filter((block, i) => !(i < 3 && body.length > 1 && isTitle(block)));
}

/** As they are, and as the text has them: it knows no raised figures. */
function titlesIn(candidates: readonly Candidate[]): Set<string> {
  const titles = candidates.filter(({ field }) => field === "title").map(({ value }) => value);
  return new Set([...titles, ...titles.map((title) => title.normalize("NFKC"))]);
}

function spanOf(body: readonly Block[], place: Place): UnitSpan | null {
  const [first, last] = [body[0], body.at(-1)];
  const start = first === undefined ? null : place(first, null);
  const end = last === undefined ? null : place(last, null);
  return start !== null && end !== null && end.end >= start.start
    ? { start: start.start, end: end.end }
    : null;
}

function textOf(blocks: readonly Block[]): string {
  const paragraphs = blocks.slice(0, 100).filter(({ text }) => text.length > 60);
  return (paragraphs.length > 0 ? paragraphs : blocks)
    .slice(0, 8)
    .map(({ text }) => text.slice(0, 1_000))
    .join(" ");
}
