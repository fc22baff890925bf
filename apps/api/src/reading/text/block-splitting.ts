import type { Block } from "../block.ts";
import { joinLines, vocabularyOf } from "./hyphenation.ts";
import { parseInline } from "./inline.ts";
import { splitLines, type Line } from "./line.ts";
import { detectWrapping, runsOn } from "./wrapping.ts";

/** Pasted text as blocks, in reading order, each with its place in the text as it was given. */
export function splitBlocks(raw: string): Block[] {
  const lines = splitLines(raw);
  const wrapping = detectWrapping(lines);
  const vocabulary = vocabularyOf(raw);
  const blocks: Block[] = [];
  for (let i = 0; i < lines.length; i += 1) {
    const first = lines[i];
    if (first === undefined) break;
    const shape = shapeOf(first.text);
    const parts = [shape.text];
    let last = first;
    for (let next = lines[i + 1]; next !== undefined; next = lines[i + 1]) {
      if (!continues({ shape, last, next }) || !runsOn(last, next, wrapping)) break;
      parts.push(shape.kind === "quote" ? shapeOf(next.text).text : next.text);
      last = next;
      i += 1;
    }
    const text = joinLines(parts, vocabulary);
    blocks.push(blockOf({ ...shape, text }, first, last));
  }
  return blocks.filter(({ kind, text }) => kind === "rule" || text !== "");
}

type Shape = Pick<Block, "kind" | "level" | "text">;

const rule = /^(?:[-–—*_=·•] ?){3,}$/;
const heading = /^(#{1,6})\s+(.*?)(?:\s#+)?$/;
const bullet = /^[-*•‣▪◦]\s+(?=\S)/;
/** A numbered line starts a paragraph and keeps its number, which the words around it may refer to. */
const numbered = /^\d{1,3}[.)]\s+(?=\S)/;
const quoted = /^>\s?/;

function shapeOf(line: string): Shape {
  if (line.length < 200 && rule.test(line)) return { kind: "rule", level: 0, text: "" };
  const title = line.startsWith("#") && line.length < 2_000 ? heading.exec(line) : null;
  if (title !== null) return { kind: "heading", level: title[1]?.length ?? 1, text: title[2] ?? "" };
  if (bullet.test(line)) return { kind: "item", level: 0, text: line.replace(bullet, "") };
  if (quoted.test(line)) return { kind: "quote", level: 0, text: line.replace(quoted, "") };
  return { kind: "paragraph", level: 0, text: line };
}

/** A line can only run on in a plain one, or a quoted line in a quoted one. */
function continues({ shape, next }: { shape: Shape; last: Line; next: Line }): boolean {
  if (shape.kind === "heading" || shape.kind === "rule") return false;
  if (numbered.test(next.text)) return false;
  const { kind } = shapeOf(next.text);
  return kind === "paragraph" || (kind === "quote" && shape.kind === "quote");
}

function blockOf(shape: Shape, first: Line, last: Line): Block {
  const { text, html, links } = parseInline(shape.text);
  return {
    kind: shape.kind,
    level: shape.level,
    text,
    html,
    links,
    isEmphasised: /^<(strong|em)>[^]*<\/\1>$/.test(html) && html.indexOf("</") === html.lastIndexOf("</"),
    at: { start: first.start, end: last.end },
  };
}
