import { escapeHtml } from "../../kernel/escape-html.ts";
import { addressStays, around, elementThatStays } from "./sanitise.ts";
import { isSilent, type TreeElement, type TreeParent } from "./page-tree.ts";

/** A page's tree in the markup that may stay, as sanitising the page would give it, which has to parse it once more. */
export function sanitisedTree(root: TreeParent): string {
  const writer = new TreeWriter();
  writer.write(root, 0);
  return writer.html;
}

const empty = /^(?:br|hr)$/;

class TreeWriter {
  html = "";

  write(parent: TreeParent, depth: number): void {
    for (const child of parent.children) {
      if (child.type === "text") this.html += child.data;
      else if (!isSilent(child.name)) this.#element(child, depth);
    }
  }

  #element(element: TreeElement, depth: number): void {
    const name = elementThatStays(element.name);
    if (name === null || depth >= around.nestingLimit) {
      if (!around.withoutWords.has(name ?? element.name)) this.write(element, depth + 1);
      return;
    }
    this.html += `<${name}${name === "a" ? addressOf(element) : ""}>`;
    if (empty.test(name)) return;
    this.write(element, depth + 1);
    this.html += `</${name}>`;
  }
}

function addressOf({ attribs }: TreeElement): string {
  const href = attribs["href"];
  if (href === undefined || href === "" || !addressStays(href)) return "";
  return ` href="${escapeHtml(href)}"`;
}
