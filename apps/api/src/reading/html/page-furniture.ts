import { soleLink, type Block } from "../block.ts";
import type { AsideBlock } from "../rights/rights.ts";
import type { Parted } from "../tail.ts";
import { endsSentence } from "../text/wrapping.ts";
import { looksLikeName } from "../front/name.ts";
import { isAppeal } from "./page-appeal.ts";
import { isCaption, isControl } from "./page-phrase.ts";
import { isLabelLine, isReadingTime, isStamp } from "./page-stamp.ts";
import { teasersAmong } from "./teaser.ts";

type Kind = AsideBlock["kind"];

/** Two prints of one text so near each other are one text for two widths of screen. */
const twinDistanceMax = 3;
const twinLengthMin = 20;

/**
 * What the extraction leaves of a page around and between an article's paragraphs: the frame above its title,
 * captions, links to other articles, words of buttons, and what follows its last sentence.
 */
export function partPage(blocks: readonly Block[], titles: ReadonlySet<string>): Parted {
  const teasers = teasersAmong(blocks);
  const kinds = blocks.map(
    (block, i) =>
      kindOf(block, blocks.slice(Math.max(0, i - twinDistanceMax), i)) ?? (teasers.has(i) ? "OTHER" : null),
  );
  const start = startOf(blocks, titles);
  const end = endOf(blocks, kinds);
  const body: Block[] = [];
  const aside: AsideBlock[] = [];
  blocks.forEach((block, i) => {
    const kind = kinds[i] ?? (i < start ? "NAVIGATION" : i >= end ? "OTHER" : null);
    if (kind === null) body.push(block);
    else aside.push({ kind, block });
  });
  // Where nothing else is on the page, this is what it says.
  return body.length > 0 ? { body, aside } : { body: blocks, aside: [] };
}

function kindOf(block: Block, before: readonly Block[]): Kind | null {
  const { kind, text } = block;
  if (kind === "rule") return null;
  if (kind === "caption" || isCaption(text)) return "CAPTION";
  if (isControl(text) || isReadingTime(text) || isLinkElsewhere(block)) return "NAVIGATION";
  if (isAppeal(text)) return "OTHER";
  const isTwin = text.length >= twinLengthMin && before.some((one) => one.text === text);
  return isTwin ? "OTHER" : null;
}

/** A line that is one link and no sentence leads to another article; an item may be one of the article's own list. */
function isLinkElsewhere(block: Block): boolean {
  return block.kind !== "item" && isLink(block);
}

function isLink(block: Block): boolean {
  return soleLink(block) !== null && !endsSentence(block.text);
}

/** Behind the title, where nothing that could be a paragraph stands before it. */
function startOf(blocks: readonly Block[], titles: ReadonlySet<string>): number {
  const first = blocks.findIndex(isProse);
  const opening = first === -1 ? blocks.length : first;
  const title = blocks.slice(0, opening).findLastIndex(({ text }) => titles.has(text));
  let start = title + 1;
  // Place, time, "By" and the names of buttons stand above the first paragraph.
  while (start < opening && (isScrap(blocks[start]) || isNames(blocks[start]))) start += 1;
  return start === blocks.length ? 0 : start;
}

const scrapLengthMax = 40;
const namesLengthMax = 100;

function isScrap(block: Block | undefined): boolean {
  return (
    block !== undefined &&
    block.kind === "paragraph" &&
    block.text.length <= scrapLengthMax &&
    !endsSentence(block.text)
  );
}

/** A line of nothing but names signs the article, without a word that says so. */
function isNames(block: Block | undefined): boolean {
  if (block === undefined || block.kind !== "paragraph" || block.text.length > namesLengthMax) return false;
  const parts = block.text.split(/\s*,\s*|\s+(?:and|et|y|und|e)\s+/u);
  return parts.every(looksLikeName);
}

const authorBox =
  /^(?:about the authors?|about the writer|à propos de l['’]auteure?|(?:qui est )?l['’]auteure?|über (?:den autor|die autorin|die autoren)|zu(?:r autorin|m autor)|sobre (?:el autor|la autora|los autores)|acerca del autor|l['’]autor[ei]|l['’]autrice|sull['’]autor[ei])\s*[:?]?$/iu;
/** Who somebody is, is told in so many characters. */
const authorBoxLengthMax = 900;

/** Where the page begins to say who wrote it; behind the last block where it does not. */
function authorBoxAt(blocks: readonly Block[]): number {
  const at = blocks.findLastIndex(({ text }) => text.length <= 60 && authorBox.test(text));
  if (at <= 0) return blocks.length;
  const told = blocks.slice(at + 1).reduce((length, { text }) => length + text.length, 0);
  return told <= authorBoxLengthMax ? at : blocks.length;
}

/** Behind the last block that says something: headings, scraps and dates after it lead elsewhere. */
function endOf(blocks: readonly Block[], kinds: readonly (Kind | null)[]): number {
  const box = authorBoxAt(blocks);
  const last = blocks.slice(0, box).findLastIndex((block, i) => kinds[i] === null && isSaying(block));
  return last === -1 ? box : last + 1;
}

function isSaying(block: Block): boolean {
  if (block.kind === "rule" || block.kind === "heading") return false;
  return !isScrap(block) && !isLink(block) && !isStamp(block.text) && !isLabelLine(block.text);
}

const proseLengthMin = 80;

function isProse({ kind, text }: Block): boolean {
  return (
    (kind === "paragraph" || kind === "quote") &&
    (text.length >= proseLengthMin || (text.length > 40 && endsSentence(text)))
  );
}
