import { escapeHtml } from "../../kernel/escape-html.ts";
import { amountsOf, isSilent, type TreeElement, type TreeParent } from "./page-tree.ts";
import { Pruning } from "./pruning.ts";
import { sanitisedTree } from "./sanitised-tree.ts";

/** A page without what nobody reads: what can be the article's, and all of it for where that is not enough. */
export interface LeanPage {
  readonly pruned: string;
  readonly whole: () => string;
  /** All of it in the markup that may stay. */
  readonly sanitised: () => string;
}

/** What the extraction looks at; links are kept for the article. */
const keptAttributes = ["class", "id", "href", "itemprop", "role", "rel"] as const;
/** Where a picture is, for the references to it. */
const imageAttributes = ["src", "data-src", "data-lazy-src", "data-original"] as const;
const empty = /^(?:br|hr|img|wbr|col)$/;

export function leanPage(root: TreeParent): LeanPage {
  return {
    pruned: written(root, new Pruning(amountsOf(root), root)),
    whole: () => written(root, null),
    sanitised: () => sanitisedTree(root),
  };
}

function written(root: TreeParent, pruning: Pruning | null): string {
  const writer = new PageWriter(pruning);
  writer.write(root);
  return writer.html;
}

/** Its depth is bounded: a page that is nested without end is not made a tree of. */
class PageWriter {
  html = "";
  readonly #pruning: Pruning | null;

  constructor(pruning: Pruning | null) {
    this.#pruning = pruning;
  }

  write(parent: TreeParent): void {
    for (const child of parent.children) {
      if (child.type === "text") this.html += child.data;
      else if (!isSilent(child.name)) this.#element(child);
    }
  }

  #element(element: TreeElement): void {
    const fate = this.#pruning?.fateOf(element) ?? "keep";
    if (fate === "drop") {
      // The words on its two sides are not one word.
      this.html += " ";
      return;
    }
    const name = fate === "caption" ? "figcaption" : element.name;
    this.html += `<${name}${attributesOf(element)}>`;
    if (empty.test(name)) return;
    this.write(element);
    this.html += `</${name}>`;
    this.#pruning?.leave(element);
  }
}

function attributesOf({ name: tag, attribs }: TreeElement): string {
  let written = "";
  for (const name of tag === "img" ? imageAttributes : keptAttributes) {
    const value = attribs[name];
    if (value !== undefined) written += ` ${name}="${escapeHtml(value)}"`;
  }
  return written;
}
