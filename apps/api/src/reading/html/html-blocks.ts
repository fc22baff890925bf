import { escapeHtml } from "../../kernel/escape-html.ts";
import { Parser } from "htmlparser2";
import type { Block, BlockKind } from "../block.ts";
import { cleaned } from "../text/line.ts";
import { RaisedWords } from "./raised.ts";
import { TableRows } from "./table-row.ts";
import { isWebAddress, type Link } from "../text/inline.ts";

const kinds: Readonly<Record<string, BlockKind>> = { blockquote: "quote", figcaption: "caption", li: "item" };
const blockTag = /^(?:p|h[1-6]|blockquote|ul|ol|li|figure|figcaption|div|tr|td|pre|br|hr)$/;

/** Sanitised HTML as blocks. Their places are not known here: the page's words tell them later. */
export function blocksOfHtml(html: string): Block[] {
  const writer = new BlockWriter();
  const parser = new Parser({
    onopentag: (name, attributes) => writer.open(name, attributes["href"]),
    ontext: (text) => writer.add(text),
    onclosetag: (name) => writer.close(name),
  });
  parser.end(html);
  writer.flush();
  return writer.blocks;
}

/** Makes blocks of the marks and words that it is told, one after the other, as a parser of sanitised HTML tells them. */
export class BlockWriter {
  readonly blocks: Block[] = [];
  readonly #rows = new TableRows(this.blocks);
  readonly #raised = new RaisedWords();
  readonly #around: string[] = [];
  #inline: string[] = [];
  #text = "";
  #html = "";
  #links: Link[] = [];
  #link: { href: string; from: number } | null = null;
  #strongLength = 0;

  open(name: string, href: string | undefined): void {
    this.#raised.open(name, href);
    if (name === "hr") {
      this.flush();
      this.blocks.push({
        kind: "rule",
        level: 0,
        text: "",
        html: "",
        links: [],
        isEmphasised: false,
        at: null,
      });
    } else if (name === "br" && this.#around.some((tag) => /^h[1-6]$/.test(tag))) {
      // A heading on two lines is one heading.
      this.add(" ");
    } else if (blockTag.test(name)) {
      this.flush();
      if (name === "tr") this.#rows.open();
      if (name !== "br") this.#around.push(name);
    } else if (name === "a") {
      this.#endLink();
      if (href !== undefined) this.#startLink(href);
    } else if (name === "em" || name === "strong") {
      this.#inline.push(name);
      this.#html += `<${name}>`;
    }
  }

  add(text: string): void {
    const words = this.#raised.read(text.replace(/[\r\n\t ]{2,}|[\r\n\t]/g, " "));
    this.#text += words;
    this.#html += escapeHtml(words);
    if (this.#inline.length > 0) this.#strongLength += words.trim().length;
  }

  close(name: string): void {
    this.#raised.close(name);
    if (name === "a") this.#endLink();
    else if (name === "em" || name === "strong") this.#endInline(name);
    else if (blockTag.test(name) && name !== "br" && name !== "hr") {
      this.flush();
      if (name === "td") this.#rows.endCell();
      if (name === "tr") this.#rows.close();
      const opened = this.#around.lastIndexOf(name);
      if (opened !== -1) this.#around.length = opened;
    }
  }

  flush(): void {
    this.#raised.break();
    this.#endLink();
    const stillOpen = this.#inline;
    this.#html += [...stillOpen]
      .reverse()
      .map((name) => `</${name}>`)
      .join("");
    // Most marks of blocks follow each other.
    const text = this.#text === "" ? "" : cleaned(this.#text);
    if (text !== "")
      this.blocks.push({
        ...this.#shape(),
        text,
        html: tidyHtml(this.#html),
        links: this.#links,
        isEmphasised: this.#isEmphasised(text),
        at: null,
      });
    this.#text = "";
    this.#html = stillOpen.map((name) => `<${name}>`).join("");
    this.#links = [];
    this.#strongLength = 0;
  }

  #shape(): Pick<Block, "kind" | "level"> {
    const heading = this.#around.findLast((name) => /^h[1-6]$/.test(name));
    if (heading !== undefined) return { kind: "heading", level: Number(heading.slice(1)) };
    const holder = this.#around.findLast((name) => name in kinds) ?? this.#inFigure();
    const list = this.#around.findLast((name) => name === "ol" || name === "ul");
    return { kind: kinds[holder ?? ""] ?? "paragraph", level: holder === "li" && list === "ol" ? 1 : 0 };
  }

  /** Whatever a figure says is a caption, unless it is a table or text that was set in one. */
  #inFigure(): "figcaption" | undefined {
    const figure = this.#around.lastIndexOf("figure");
    return figure === -1 || this.#around.includes("td", figure) ? undefined : "figcaption";
  }

  #isEmphasised(text: string): boolean {
    return this.#strongLength > 0 && this.#strongLength >= text.length - 4;
  }

  #startLink(href: string): void {
    this.#link = { href, from: this.#text.length };
    if (isWebAddress(href)) this.#html += `<a href="${escapeHtml(href)}">`;
  }

  #endLink(): void {
    if (this.#link === null) return;
    const { href, from } = this.#link;
    if (isWebAddress(href)) this.#html += "</a>";
    const text = cleaned(this.#text.slice(from));
    if (text !== "") this.#links.push({ text, href });
    this.#link = null;
  }

  #endInline(name: string): void {
    if (this.#inline.at(-1) !== name) return;
    this.#inline = this.#inline.slice(0, -1);
    this.#html += `</${name}>`;
  }
}

function tidyHtml(html: string): string {
  return cleaned(html.replace(/<(em|strong)>\s*<\/\1>/g, " "));
}
