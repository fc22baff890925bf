import { Parser } from "htmlparser2";
import { innermost, isAside, isFoot, isListenedTo, type Attributes } from "./listened-element.ts";
import { Attribute, type Placed } from "./placed.ts";
import { PageTree, type TreeParent } from "./page-tree.ts";
import { breaking } from "./plain-words.ts";
import { RaisedWords } from "./raised.ts";
import { SourceWords } from "./source-words.ts";

export interface PageElement {
  readonly name: string;
  readonly attributes: Attributes;
  /** Its words; empty for elements that are not listened to. */
  readonly words: Placed | null;
  /** It stands in a part of the page that tells of something else: comments, forms, other articles. */
  readonly isAside: boolean;
  /** The type of the thing that its properties are said of, where microdata name one. */
  readonly scope: string | null;
  /** What that thing is to the one around it, such as its author. */
  readonly scopeOf: string | null;
}

/** What the source says outside the article's text. A parser that knows places reads it, which no DOM here does. */
export interface SourcePage {
  readonly elements: readonly PageElement[];
  readonly words: SourceWords;
  /** Null where it would take minutes to work through; the page is then read flat. */
  readonly tree: TreeParent | null;
}

/** Elements that say something in their attributes alone. */
const kept = new Set(["html", "meta", "link"]);
const silent = new Set(["script", "style", "noscript", "template", "svg", "iframe", "textarea"]);
/** A page has a handful of these; one that has thousands is a trap. */
const elementsMax = 2_000;
/** Each open one collects the words inside it, so nesting them would multiply the work. */
const openMax = 8;
/** No page is written so deep. The extraction climbs from every element, so that its time grows with the square. */
const depthMax = 500;
/** Four times the elements and words of fifty thousand paragraphs. */
const nodesMax = 400_000;

interface Open {
  readonly name: string;
  readonly scope: string | null;
  readonly scopeOf: string | null;
  /** Elements of the same name open inside it, whose end tags are not its own. */
  inner: number;
  readonly attributes: Attributes;
  readonly isAside: boolean;
  words: string;
  /** In how many elements it stands, itself among them, whose words nobody sees. */
  readonly silence: number;
  start: number;
}

export function scanSource(html: string): SourcePage {
  const scan = new SourceScan(html);
  scan.run();
  return { elements: scan.elements, words: scan.words, tree: scan.tree?.root ?? null };
}

class SourceScan {
  readonly elements: PageElement[] = [];
  readonly words: SourceWords;
  readonly #html: string;
  readonly #parser: Parser;
  readonly #open: Open[] = [];
  #attributes = new Map<string, Attribute>();
  #silence = 0;
  readonly #raised = new RaisedWords();
  /** How deep the element being read stands, and the part of the page around it that tells of something else. */
  #depth = 0;
  #asideDepth = 0;
  /** Articles that are open, and how deep the foot of the page stands. */
  #articles = 0;
  #footDepth = 0;
  readonly #scopes: { readonly depth: number; readonly type: string; readonly of: string | null }[] = [];
  #nodes = 0;
  #tree: PageTree | null = new PageTree();

  constructor(html: string) {
    this.#html = html;
    this.words = new SourceWords(html);
    this.#parser = new Parser({
      onopentagname: () => (this.#attributes = new Map()),
      onattribute: (name, value) => this.#attribute(name, value),
      onopentag: (name, attribs) => this.#opened(name, attribs),
      ontext: (text) => this.#text(text),
      onclosetag: (name) => this.#closed(name),
    });
  }

  get tree(): PageTree | null {
    return this.#tree;
  }

  #grow(): void {
    this.#nodes += 1;
    if (this.#depth > depthMax || this.#nodes > nodesMax) this.#tree = null;
  }

  run(): void {
    this.#parser.end(this.#html);
    this.words.breakLine();
  }

  #attribute(name: string, value: string): void {
    const { startIndex, endIndex } = this.#parser;
    this.#attributes.set(name, new Attribute(this.#html, { start: startIndex, end: endIndex + 1 }, value));
  }

  #opened(name: string, attribs: Readonly<Record<string, string>>): void {
    if (breaking.test(name)) this.#breakWords();
    if (name === "a" || name === "sup") this.#raised.open(name, this.#attributes.get("href")?.value);
    this.#depth += 1;
    this.#grow();
    this.#tree?.enter(name, attribs);
    const attributes = this.#attributes;
    if (this.#asideDepth === 0 && isAside(name, attributes)) this.#asideDepth = this.#depth;
    const common = {
      name,
      attributes,
      isAside: this.#asideDepth > 0,
      scope: this.#scopes.at(-1)?.type ?? null,
      scopeOf: this.#scopes.at(-1)?.of ?? null,
    };
    this.#enter(name, attributes);
    if (this.elements.length + this.#open.length < elementsMax) {
      if (kept.has(name)) this.elements.push({ ...common, words: null });
      else if (this.#open.length < openMax && isListenedTo(name, attributes) && !this.#isDrawing(name))
        this.#open.push({ ...common, ...this.#beginning(name) });
      else innermost(this.#open, name, 1);
    }
    if (silent.has(name)) this.#silence += 1;
  }

  #beginning(name: string): Pick<Open, "inner" | "words" | "silence" | "start"> {
    const silence = this.#silence + (silent.has(name) ? 1 : 0);
    return { inner: 0, words: "", silence, start: this.#parser.endIndex + 1 };
  }

  /** What stands on two lines is no one word. */
  #breakWords(): void {
    this.words.breakLine();
    this.#raised.break();
    for (const element of this.#open) element.words += " ";
  }

  #enter(name: string, attributes: Attributes): void {
    if (attributes.has("itemscope") && this.#scopes.length < depthMax)
      this.#scopes.push({
        depth: this.#depth,
        type: attributes.get("itemtype")?.value.trim() ?? "",
        of: attributes.get("itemprop")?.value.trim().toLowerCase() ?? null,
      });
    if (name === "article") this.#articles += 1;
    else if (this.#footDepth === 0 && this.#articles === 0 && isFoot(name, attributes)) {
      this.#footDepth = this.#depth;
      this.words.isFoot = true;
    }
  }

  #leave(name: string): void {
    if (name === "article") this.#articles = Math.max(0, this.#articles - 1);
    if (this.#scopes.at(-1)?.depth === this.#depth) this.#scopes.pop();
    if (this.#depth !== this.#footDepth) return;
    this.words.breakLine();
    this.#footDepth = 0;
    this.words.isFoot = false;
  }

  /** A drawing has a title of its own. */
  #isDrawing(name: string): boolean {
    return name === "title" && this.#silence > 0;
  }

  #text(text: string): void {
    this.#grow();
    const { startIndex, endIndex } = this.#parser;
    this.#tree?.add(text);
    const words = this.#silence === 0 ? this.#raised.read(text) : text;
    for (const element of this.#open) if (this.#silence <= element.silence) element.words += words;
    if (this.#silence === 0) this.words.add(words, startIndex, endIndex + 1);
  }

  #closed(name: string): void {
    if (breaking.test(name)) this.#breakWords();
    this.#raised.close(name);
    if (silent.has(name)) this.#silence = Math.max(0, this.#silence - 1);
    if (this.#depth === this.#asideDepth) this.#asideDepth = 0;
    this.#leave(name);
    this.#depth -= 1;
    this.#tree?.leave();
    const last = this.#open.at(-1);
    if (last === undefined || last.name !== name) return;
    if (last.inner > 0) {
      innermost(this.#open, name, -1);
      return;
    }
    this.#open.pop();
    const at = { start: last.start, end: Math.max(last.start, this.#parser.startIndex) };
    const { attributes, isAside: isInAside, words: value, scope, scopeOf } = last;
    this.elements.push({ name, attributes, isAside: isInAside, scope, scopeOf, words: { value, at } });
  }
}
