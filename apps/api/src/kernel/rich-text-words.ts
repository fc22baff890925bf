import type { Token } from "markdown-it";
import { addressOf, isSameAddress, richTextTokens } from "./rich-text.ts";

/**
 * Rich text as plain words: a paragraph behind an empty line, quotations in quotation marks of the language, the address
 * of a link in brackets behind its words. What has no markup stands as it was.
 */
export function richTextWords(source: string, language: string): string {
  const tokens = richTextTokens(source);
  if (tokens === null) return source;
  const open: Container[] = [new Container("", "\n\n")];
  for (const token of tokens) place(token, open, language);
  return open[0]?.words ?? "";
}

/** Something that holds blocks: the text itself, a quotation, a list, an item of one. */
class Container {
  readonly #marker: string;
  readonly #between: string;
  readonly #blocks: string[] = [];

  constructor(marker: string, between: string) {
    this.#marker = marker;
    this.#between = between;
  }

  add(words: string): void {
    this.#blocks.push(words);
  }

  /** Of an item with its marker, and every further line as far in as the first. */
  get words(): string {
    const words = this.#blocks.join(this.#between);
    return this.#marker + words.replace(/\n(?=.)/g, `\n${" ".repeat(this.#marker.length)}`);
  }
}

function place(token: Token, open: Container[], language: string): void {
  if (token.type === "inline") open.at(-1)?.add(inlineWords(token.children ?? []));
  else if (token.type === "paragraph_open" || token.type === "paragraph_close") return;
  else if (token.nesting === 1) open.push(containerOf(token));
  else {
    const words = open.pop()?.words ?? "";
    open.at(-1)?.add(token.type === "blockquote_close" ? quoted(words, language) : words);
  }
}

function containerOf({ type, info, markup }: Token): Container {
  if (type === "blockquote_open") return new Container("", "\n\n");
  const marker = info === "" ? "- " : `${info}${markup} `;
  return new Container(type === "list_item_open" ? marker : "", "\n");
}

function inlineWords(tokens: readonly Token[]): string {
  let words = "";
  // A link holds no other link.
  let link = { address: "", at: 0 };
  for (const token of tokens) {
    if (token.type === "softbreak" || token.type === "hardbreak") words += "\n";
    else if (token.type === "link_open") link = { address: addressOf(token), at: words.length };
    else if (token.type === "link_close") words += behind(words.slice(link.at), link.address);
    else words += token.content;
  }
  return words;
}

/** Where a link leads, unless its words say that already. */
function behind(words: string, address: string): string {
  const shown = address.replace(/^mailto:/i, "");
  return isSameAddress(words, shown) ? "" : ` (${shown})`;
}

const quotationMark = /^[«»“”„‟"‘’‚‹›「『]/u;

/** As verdicts are named: in French for what is in French, in English for any other language. */
function quoted(words: string, language: string): string {
  if (quotationMark.test(words)) return words;
  return /^fr(-|$)/i.test(language) ? `«\u00a0${words}\u00a0»` : `“${words}”`;
}

/** Plain words of elsewhere, written so that they are read as they stand. */
export function asRichText(plain: string): string {
  if (richTextWords(plain, "en") === plain) return plain;
  return plain
    .replace(/[\\*_[\]<&!]/g, "\\$&")
    .replace(/^(\s*)([>+-])/gm, "$1\\$2")
    .replace(/^(\s*\d{1,9})([.)])/gm, "$1\\$2");
}
