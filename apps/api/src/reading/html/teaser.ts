import { soleLink, type Block } from "../block.ts";
import { endsSentence } from "../text/wrapping.ts";
import { isStamp } from "./page-stamp.ts";

const teaserLengthMax = 300;
/** So many lines may stand between a teaser's title and its words: a date, a rubric, how long it takes to read. */
const apartMax = 3;
/** One alone may be the article's: a sentence below a heading that is a link. */
const cardsMin = 2;

const cut =
  /(?:…|\.{3})\s*[\])]?\s*(?:(?:lire la suite|lire plus|read more|continue reading|weiterlesen|mehr|leer más|seguir leyendo|leggi (?:tutto|di più))\s*[»>→]*)?$/iu;

/**
 * The beginnings of other articles that stand on a page without a name of their own: each below a link that is its
 * title, and cut in the middle or dated. Whole ones are believed only where nothing but such follows.
 */
export function teasersAmong(blocks: readonly Block[]): ReadonlySet<number> {
  const cards = blocks.flatMap((_, i) => (isCard(blocks, i) ? [i] : []));
  const cutOff = cards.filter((i) => cut.test(blocks[i]?.text ?? ""));
  const sure = cutOff.filter((i) => cutOff.length >= cardsMin || isDated(blocks, i));
  const last = tailOf(blocks, new Set(cards.filter((i) => isDated(blocks, i))));
  return new Set([...sure, ...(last.length >= cardsMin ? last : [])]);
}

function isCard(blocks: readonly Block[], i: number): boolean {
  const block = blocks[i];
  if (block === undefined || !isWords(block) || block.text.length > teaserLengthMax) return false;
  for (let back = i - 1; back >= 0 && back >= i - apartMax; back -= 1) {
    const above = blocks[back];
    if (above !== undefined && isTitleLink(above)) return true;
    if (above !== undefined && !isBetween(above)) return false;
  }
  return false;
}

const isWords = ({ kind, text, links }: Block): boolean =>
  (kind === "paragraph" || kind === "item") &&
  (endsSentence(text) || cut.test(text)) &&
  !isStamp(text) &&
  links.length <= 1;

const isTitleLink = (block: Block): boolean =>
  soleLink(block) !== null && !endsSentence(block.text) && block.text.length > 10;

const isBetween = ({ kind, text }: Block): boolean =>
  kind === "rule" || kind === "caption" || isStamp(text) || (text.length <= 30 && !endsSentence(text));

/** On the line above it or below it. */
const isDated = (blocks: readonly Block[], i: number): boolean =>
  [blocks[i - 1], blocks[i + 1]].some((block) => block !== undefined && isStamp(block.text));

/** Those behind which only others and short lines come. */
function tailOf(blocks: readonly Block[], cards: ReadonlySet<number>): number[] {
  const own = blocks.findLastIndex(
    (block, i) => !cards.has(i) && isWords(block) && !(cut.test(block.text) && isCard(blocks, i)),
  );
  return [...cards].filter((i) => i > own);
}
