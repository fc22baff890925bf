import type { Block } from "./block.ts";
import { joinLines, type Vocabulary } from "./text/hyphenation.ts";
import { endsSentence } from "./text/wrapping.ts";

/** A shorter line without a full stop is a title or a list, not a paragraph that was cut. */
const cutParagraphLengthMin = 40;
const pageNumber = /^(?:page )?[-–— ]{0,4}\d{1,4}[-–— ]{0,4}$/iu;

/** Joins a paragraph that a page break cut in two, and drops the page number that may stand between its halves. */
export function joinCutParagraphs(blocks: readonly Block[], vocabulary: Vocabulary): Block[] {
  const joined: Block[] = [];
  for (const [i, block] of blocks.entries()) {
    const last = joined.at(-1);
    if (last !== undefined && runsOnInto(last, block)) {
      joined[joined.length - 1] = join(last, block, vocabulary);
      continue;
    }
    const next = blocks[i + 1];
    const isBetween =
      last !== undefined && next !== undefined && pageNumber.test(block.text) && runsOnInto(last, next);
    if (!isBetween) joined.push(block);
  }
  return joined;
}

function runsOnInto(first: Block, second: Block): boolean {
  if (first.kind !== "paragraph" || second.kind !== "paragraph" || first.text.length < cutParagraphLengthMin)
    return false;
  return /^[\p{Ll}]/u.test(second.text) && !endsSentence(first.text);
}

function join(first: Block, second: Block, vocabulary: Vocabulary): Block {
  const at =
    first.at !== null && second.at !== null ? { start: first.at.start, end: second.at.end } : first.at;
  return {
    ...first,
    text: joinLines([first.text, second.text], vocabulary),
    html: joinLines([first.html, second.html], vocabulary),
    links: [...first.links, ...second.links],
    at,
  };
}

export function bodyText(blocks: readonly Block[]): string {
  return blocks.map(({ text }) => text).join("\n\n");
}

/** Simple HTML: paragraphs, headings below the title's, quotations, lists, tables and captions. */
export function bodyHtml(blocks: readonly Block[]): string {
  const parts: string[] = [];
  let list: string | null = null;
  for (const block of blocks) {
    const wanted = groupOf(block);
    if (wanted !== list) {
      if (list !== null) parts.push(`</${list}>`);
      if (wanted !== null) parts.push(`<${wanted}>`);
      list = wanted;
    }
    parts.push(elementOf(block));
  }
  if (list !== null) parts.push(`</${list}>`);
  return parts.join("\n");
}

/** The element that holds the block and its neighbours of the same kind. */
function groupOf({ kind, level }: Block): string | null {
  if (kind === "row") return "table";
  return kind === "item" ? (level === 1 ? "ol" : "ul") : null;
}

function elementOf({ kind, level, html }: Block): string {
  if (kind === "heading") {
    const tag = `h${Math.min(4, Math.max(2, level))}`;
    return `<${tag}>${html}</${tag}>`;
  }
  if (kind === "row") return `<tr>${html}</tr>`;
  if (kind === "item") return `<li>${html}</li>`;
  if (kind === "quote") return `<blockquote><p>${html}</p></blockquote>`;
  if (kind === "caption") return `<figure><figcaption>${html}</figcaption></figure>`;
  return `<p>${html}</p>`;
}
