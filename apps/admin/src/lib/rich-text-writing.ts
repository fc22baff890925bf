import type { BlockContent, Break, ListItem, Nodes, PhrasingContent, Root, Text } from "mdast";
import { toMarkdown } from "mdast-util-to-markdown";
import type { Options } from "mdast-util-to-markdown";
import type { Mark, Node } from "prosemirror-model";

/** A new line is a new line (ADR 43), so that no backslash is needed for one. */
const options: Options = { bullet: "-", handlers: { break: () => "\n" } };

/**
 * The Markdown of a document: what another reader of CommonMark would take for more than it is has a backslash. The
 * library takes halves of an emoji for letters (syntax-tree/mdast-util-to-markdown#68): a sign that it knows stands in.
 */
export function writeRichText(doc: Node): string {
  const root: Root = { type: "root", children: blocksOf(doc) };
  const signs: string[] = [];
  standIn(root, signs);
  return toMarkdown(root, options)
    .trimEnd()
    .replace(/⁂|&#x2042;/g, (found) => {
      const sign = signs.shift() ?? found;
      return found === "⁂" ? sign : `&#x${(sign.codePointAt(0) ?? 0).toString(16)};`;
    });
}

const wideSign = /⁂|(?=[\u{10000}-\u{10ffff}])[\p{S}\p{P}]/gu;

function standIn(node: Nodes, signs: string[]): void {
  if ("children" in node) node.children.forEach((child) => standIn(child, signs));
  else if (node.type === "text")
    node.value = node.value.replace(wideSign, (sign) => {
      signs.push(sign);
      return "⁂";
    });
}

/** Blocks without words are places to type, and nothing to keep. */
function blocksOf(parent: Node): BlockContent[] {
  return parent.children.flatMap((child) => {
    if (child.textContent.trim() === "") return [];
    return child.isTextblock ? paragraphsOf(child) : [containerOf(child)];
  });
}

function containerOf(node: Node): BlockContent {
  switch (node.type.name) {
    case "bullet_list":
      return { type: "list", ordered: false, spread: false, children: itemsOf(node) };
    case "ordered_list": {
      const start = Number(node.attrs["start"]);
      return { type: "list", ordered: true, start, spread: false, children: itemsOf(node) };
    }
    default:
      return { type: "blockquote", children: blocksOf(node) };
  }
}

const itemsOf = (list: Node): ListItem[] =>
  list.children.flatMap((item) => {
    const children = blocksOf(item);
    // A list right below its words needs no air; anything else is told from them by an empty line.
    const spread = children.slice(1).some(({ type }) => type !== "list") || children.length > 2;
    return children.length === 0 ? [] : [{ type: "listItem", spread, children }];
  });

/** A line break, space or words, with the marks that have not been written yet. */
interface Piece {
  readonly words: string;
  readonly marks: readonly Mark[];
}

/** CommonMark has no emphasis that begins or ends with space. */
const space = /(\s+)/;

const piecesOf = (node: Node): Piece[] =>
  node.children.flatMap(({ text = "\n", marks }) =>
    text
      .split(space)
      .filter((words) => words !== "")
      .map((words) => ({ words, marks })),
  );

/** Where somebody left a line empty, a paragraph ends. Nobody sees space at the ends of a line. */
function paragraphsOf(node: Node): BlockContent[] {
  const lines = split(piecesOf(node), ({ words }) => words === "\n").map((line) => trimmed(line));
  return split(lines, (line) => line.length === 0).flatMap((kept): BlockContent[] => {
    const pieces = kept.flatMap((line, index) =>
      index === 0 ? line : [newLine(kept[index - 1], line), ...line],
    );
    return pieces.length === 0 ? [] : [{ type: "paragraph", children: phrasesOf(pieces) }];
  });
}

/** Marked as the words at both sides of it are. */
function newLine(before: readonly Piece[] = [], after: readonly Piece[]): Piece {
  const marks = before.at(-1)?.marks.filter((mark) => mark.isInSet(after[0]?.marks ?? [])) ?? [];
  return { words: "\n", marks };
}

const isSpace = ({ words }: Piece): boolean => words.trim() === "";

function split<One>(all: readonly One[], isBetween: (one: One) => boolean): One[][] {
  const parts: One[][] = [[]];
  for (const one of all) {
    if (isBetween(one)) parts.push([]);
    else parts.at(-1)?.push(one);
  }
  return parts;
}

/** Without the space at both ends. */
function trimmed(pieces: readonly Piece[]): Piece[] {
  const isSolid = (piece: Piece): boolean => !isSpace(piece);
  return pieces.slice(Math.max(pieces.findIndex(isSolid), 0), pieces.findLastIndex(isSolid) + 1);
}

/** A mark that reaches over several pieces is opened once. */
function phrasesOf(pieces: readonly Piece[]): PhrasingContent[] {
  const [first] = pieces;
  if (first === undefined) return [];
  const [mark] = first.marks;
  if (mark === undefined) {
    const end = endOf(pieces, ({ marks }) => marks.length === 0);
    const words = pieces.slice(0, end).map((piece) => piece.words);
    return [...textOf(words.join("")), ...phrasesOf(pieces.slice(end))];
  }
  const end = endOf(pieces, ({ marks }) => mark.isInSet(marks));
  const run = pieces.slice(0, end).map(({ words, marks }) => ({ words, marks: mark.removeFromSet(marks) }));
  const core = trimmed(run);
  const start = run.indexOf(core[0] ?? first);
  if (core.length === 0) return phrasesOf([...run, ...pieces.slice(end)]);
  return [
    ...phrasesOf(run.slice(0, start)),
    marked(mark, phrasesOf(core)),
    ...phrasesOf([...run.slice(start + core.length), ...pieces.slice(end)]),
  ];
}

function endOf(pieces: readonly Piece[], isWithin: (piece: Piece) => boolean): number {
  const end = pieces.findIndex((piece) => !isWithin(piece));
  return end === -1 ? pieces.length : end;
}

const textOf = (words: string): (Text | Break)[] =>
  words
    .split(/(\n)/)
    .filter((line) => line !== "")
    .map((line) => (line === "\n" ? { type: "break" } : { type: "text", value: line }));

function marked(mark: Mark, children: PhrasingContent[]): PhrasingContent {
  if (mark.type.name === "link") return { type: "link", url: String(mark.attrs["href"]), children };
  return { type: mark.type.name === "strong" ? "strong" : "emphasis", children };
}
