import { Parser } from "htmlparser2";
import type { UnitSpan } from "../findings.ts";
import { SourceWords } from "./source-words.ts";

/** An attribute or an element's words as the page has them, with their place in its source. */
export interface Placed {
  readonly value: string;
  readonly at: UnitSpan;
}

export interface PageElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, Placed>;
  /** Its words; empty for elements that are not listened to. */
  readonly words: Placed | null;
}

/** What the source says outside the article's text. A parser that knows places reads it, which no DOM here does. */
export interface SourcePage {
  readonly elements: readonly PageElement[];
  readonly words: SourceWords;
}

/** Elements that say something in their attributes alone. */
const kept = new Set(["html", "meta", "link"]);
/** Elements whose words are wanted. */
const listened = new Set(["title", "h1", "time"]);
const silent = new Set(["script", "style", "noscript", "template", "svg", "iframe", "textarea"]);
const breaking =
  /^(?:p|div|li|ul|ol|br|hr|h[1-6]|section|article|footer|header|td|tr|blockquote|figcaption|address|aside|nav)$/;
/** A page has a handful of these; one that has thousands is a trap. */
const elementsMax = 2_000;
/** Each open one collects the words inside it, so nesting them would multiply the work. */
const openMax = 8;
const authorClass = /(?:^|[\s_-])(?:authors?|byline|auteurs?|signature|writer)(?:$|[\s_-])/i;

interface Open {
  readonly name: string;
  /** Elements of the same name open inside it, whose end tags are not its own. */
  inner: number;
  readonly attributes: Map<string, Placed>;
  words: string;
  start: number;
}

export function scanSource(html: string): SourcePage {
  const elements: PageElement[] = [];
  const words = new SourceWords(html);
  const open: Open[] = [];
  let attributes = new Map<string, Placed>();
  let silence = 0;
  const parser = new Parser({
    onopentagname() {
      attributes = new Map();
    },
    onattribute(name, value) {
      attributes.set(name, {
        value,
        at: valueAt(html, { start: parser.startIndex, end: parser.endIndex + 1 }, value),
      });
    },
    onopentag(name) {
      if (breaking.test(name)) words.breakLine();
      if (elements.length + open.length < elementsMax) {
        if (kept.has(name)) elements.push({ name, attributes, words: null });
        else if (open.length < openMax && isListenedTo(name, attributes))
          open.push({ name, inner: 0, attributes, words: "", start: parser.endIndex + 1 });
        else innermost(open, name, 1);
      }
      if (silent.has(name)) silence += 1;
    },
    ontext(text) {
      for (const element of open) element.words += text;
      if (silence === 0) words.add(text, parser.startIndex, parser.endIndex + 1);
    },
    onclosetag(name) {
      if (breaking.test(name)) words.breakLine();
      if (silent.has(name)) silence = Math.max(0, silence - 1);
      const last = open.at(-1);
      if (last === undefined || last.name !== name) return;
      if (last.inner > 0) {
        innermost(open, name, -1);
        return;
      }
      open.pop();
      const at = { start: last.start, end: Math.max(last.start, parser.startIndex) };
      elements.push({ name, attributes: last.attributes, words: { value: last.words, at } });
    },
  });
  parser.end(html);
  words.breakLine();
  return { elements, words };
}

function innermost(open: readonly Open[], name: string, step: number): void {
  const last = open.at(-1);
  if (last !== undefined && last.name === name) last.inner += step;
}

function isListenedTo(name: string, attributes: ReadonlyMap<string, Placed>): boolean {
  if (listened.has(name)) return true;
  if (name === "script") return /ld\+json/i.test(attributes.get("type")?.value ?? "");
  if (name === "a") return /\bauthor\b/i.test(attributes.get("rel")?.value ?? "");
  if (
    /^(?:a|p|span|div|address|strong|b|li)$/.test(name) &&
    authorClass.test(attributes.get("class")?.value ?? "")
  )
    return true;
  return /^(?:author|datePublished|dateModified|headline)$/i.test(attributes.get("itemprop")?.value ?? "");
}

/** The value inside the attribute where it stands there as read; with entities in it, the whole attribute. */
function valueAt(html: string, at: UnitSpan, value: string): UnitSpan {
  const found = value === "" ? -1 : html.slice(at.start, at.end).lastIndexOf(value);
  return found === -1 ? at : { start: at.start + found, end: at.start + found + value.length };
}
