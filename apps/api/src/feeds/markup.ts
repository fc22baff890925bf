import { escapeHtml } from "../kernel/escape-html.ts";

/** A piece of a page that may stand in it as it is. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Part = Markup | string | null | readonly Part[];

/**
 * A template whose values are escaped, unless they are pieces of a page themselves. Not called `html`: the formatter
 * would break lines in it, and in some places of a page a line break is a space.
 */
export const markup = (strings: TemplateStringsArray, ...parts: readonly Part[]): Markup =>
  new Markup(String.raw({ raw: strings }, ...parts.map(textOf)));

function textOf(part: Part): string {
  if (part === null) return "";
  if (part instanceof Markup) return part.text;
  return typeof part === "string" ? escapeHtml(part) : part.map(textOf).join("");
}

/** Data in a page. In a script nothing is escaped as HTML; without `<` nothing in it can end it or begin a comment. */
export const jsonScript = (type: string, content: object): Markup =>
  new Markup(`<script type="${type}">${JSON.stringify(content).replaceAll("<", "\\u003c")}</script>`);
