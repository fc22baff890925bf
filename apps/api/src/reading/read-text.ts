import type { Block } from "./block.ts";
import { assemble } from "./assemble.ts";
import type { Candidate } from "./findings.ts";
import { furnitureOf } from "./furniture.ts";
import { readFrontMatter, isParagraphLike } from "./front/front-matter.ts";
import { hintCandidates } from "./hint.ts";
import { detectedCandidate, detectLanguage } from "./language.ts";
import { placeInText } from "./place.ts";
import type { Reading, ReadingHints, Unreadable } from "./reading.ts";
import { republicationCandidates } from "./rights/republication.ts";
import { rightsCandidates, type AsideBlock } from "./rights/rights.ts";
import { partFurniture } from "./tail.ts";
import { splitBlocks } from "./text/block-splitting.ts";

/** Reads pasted text, plain or with the Markdown that copying from a page leaves. */
export function readText(raw: string, hints: ReadingHints): Reading | Unreadable {
  const blocks = splitBlocks(raw);
  const place = placeInText(raw);
  const language = hints.language ?? detectLanguage(wordsOf(blocks))?.tag ?? null;
  const front = readFrontMatter(blocks, {
    language,
    fetchedAt: hints.fetchedAt ?? null,
    place,
    form: "text",
  });
  const above = blocks.flatMap((block, i): AsideBlock[] => {
    if (front.taken.has(i)) return [{ kind: "FRONT_MATTER", block }];
    return i < front.bodyStart ? [{ kind: furnitureOf(block)?.kind ?? "FRONT_MATTER", block }] : [];
  });
  const { body, aside } = partFurniture(blocks.filter((_, i) => i >= front.bodyStart && !front.taken.has(i)));
  const statements = aside.filter(({ kind }) => kind === "ORIGINAL_SOURCE");
  const candidates: Candidate[] = [
    ...hintCandidates(hints),
    ...front.candidates,
    ...statements.flatMap(({ block }) => republicationCandidates(block, place)),
    ...rightsCandidates([...aside, ...above], place),
    ...detectedCandidate(detectLanguage(wordsOf(body))),
  ];
  return assemble({
    raw,
    body,
    aside: [...above, ...aside],
    candidates,
    bodyAt: spanOf(body),
    bodyMethod: "text",
    placeWords: (words) => wordsIn(raw, aside, words),
  });
}

/** The language is told from the article's paragraphs: names and labels above them would mislead. */
function wordsOf(blocks: readonly Block[]): string {
  const paragraphs = blocks.slice(0, 200).filter(isParagraphLike).slice(0, 8);
  const chosen = paragraphs.length > 0 ? paragraphs : blocks.slice(0, 12);
  return chosen.map(({ text }) => text.slice(0, 1_000)).join(" ");
}

function spanOf(body: readonly Block[]): Block["at"] {
  const [first, last] = [body[0]?.at ?? null, body.at(-1)?.at ?? null];
  return first && last && { start: first.start, end: last.end };
}

function wordsIn(raw: string, aside: readonly AsideBlock[], words: string): Block["at"] {
  const holder = aside.find(({ block }) => block.text.includes(words));
  return holder === undefined ? null : placeInText(raw)(holder.block, words);
}
