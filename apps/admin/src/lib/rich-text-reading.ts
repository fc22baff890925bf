import { isLinkAddress, richTextLevelMax, richTextRules } from "@claimdesk/shared/rich-text";
import MarkdownIt from "markdown-it";
import type { Token } from "markdown-it";
import { Mark } from "prosemirror-model";
import type { Node } from "prosemirror-model";
import { richText } from "./rich-text-schema.ts";

const { nodes, marks } = richText;

/** As the API reads it, so that nobody sees here what readers will not. */
const parser = new MarkdownIt("zero").enable([...richTextRules]);
parser.validateLink = isLinkAddress;
parser.set({ maxNesting: richTextLevelMax + 2 });

const blocks: Readonly<Record<string, (token: Token) => Open>> = {
  paragraph_open: () => new Open(nodes.paragraph),
  blockquote_open: () => new Open(nodes.blockquote),
  bullet_list_open: () => new Open(nodes.bullet_list),
  ordered_list_open: (token) => new Open(nodes.ordered_list, { start: Number(token.attrGet("start") ?? 1) }),
  list_item_open: () => new Open(nodes.list_item),
};

/** A block that is being read. */
class Open {
  readonly #type: (typeof nodes)[string];
  readonly #attrs: Record<string, unknown> | null;
  readonly content: Node[] = [];

  constructor(type: (typeof nodes)[string], attrs: Record<string, unknown> | null = null) {
    this.#type = type;
    this.#attrs = attrs;
  }

  /** With the empty paragraph that somebody can type into, where it has none. */
  close(): Node {
    const whole = this.#type.createAndFill(this.#attrs, this.content);
    if (whole === null) throw new Error(`A ${this.#type.name} cannot hold what was read into it`);
    return whole;
  }
}

/** The document that Markdown stands for. What is no markup of ours is words. */
export function readRichText(source: string): Node {
  const tokens = parser.parse(source, {});
  const isTooDeep = tokens.some(({ level, nesting }) => nesting === 1 && level > richTextLevelMax);
  return isTooDeep ? asWords(source) : asBlocks(tokens);
}

function asBlocks(tokens: readonly Token[]): Node {
  const open = [new Open(nodes.doc)];
  for (const token of tokens) {
    const begin = blocks[token.type];
    if (begin !== undefined) open.push(begin(token));
    else if (token.type === "inline") open.at(-1)?.content.push(...inlineOf(token.children ?? []));
    else {
      const closed = open.pop()?.close();
      if (closed !== undefined) open.at(-1)?.content.push(closed);
    }
  }
  return (open[0] ?? new Open(nodes.doc)).close();
}

function asWords(source: string): Node {
  const doc = new Open(nodes.doc);
  for (const line of source.split("\n"))
    doc.content.push(nodes.paragraph.create(null, line === "" ? [] : [richText.text(line)]));
  return doc.close();
}

function inlineOf(tokens: readonly Token[]): Node[] {
  const read: Node[] = [];
  let standing: readonly Mark[] = Mark.none;
  for (const token of tokens) {
    const { type, content } = token;
    if (type === "softbreak" || type === "hardbreak")
      read.push(nodes.hard_break.create(null, null, standing));
    else if (type.endsWith("_open")) standing = markOf(token).addToSet(standing);
    else if (type.endsWith("_close")) standing = markOf(token).type.removeFromSet(standing);
    else if (content !== "") read.push(richText.text(content, standing));
  }
  return read;
}

function markOf(token: Token): Mark {
  if (token.type.startsWith("strong")) return marks.strong.create();
  return token.type.startsWith("em") ? marks.em.create() : marks.link.create({ href: hrefOf(token) });
}

const hrefOf = (token: Token): string => String(token.attrGet("href") ?? "");
