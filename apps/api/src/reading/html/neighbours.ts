import type { Block } from "../block.ts";
import type { HtmlBody } from "./html-body.ts";

export interface Neighbours {
  readonly above: readonly Block[];
  readonly below: readonly Block[];
}

/** Bylines and datelines stand within a few lines of the text; further up it is the page's menu. */
const aboveMax = 6;
const belowMax = 15;

/** What stands on the page right above and below the article, where the extraction has left out lines that say much. */
export function neighbours({ article, page, isExtracted }: HtmlBody): Neighbours {
  if (!isExtracted) return { above: [], below: [] };
  const paragraphs = article.filter(({ text }) => text.length >= 40);
  const [first, last] = [paragraphs[0], paragraphs.at(-1)];
  const start = first === undefined ? -1 : page.findIndex(({ text }) => text === first.text);
  const end = last === undefined ? -1 : page.findLastIndex(({ text }) => text === last.text);
  const known = new Set(article.map(({ text }) => text));
  const others = (blocks: readonly Block[]): Block[] => blocks.filter(({ text }) => !known.has(text));
  return {
    above: start === -1 ? [] : others(page.slice(Math.max(0, start - aboveMax), start)),
    below: end === -1 ? [] : others(page.slice(end + 1, end + 1 + belowMax)),
  };
}
