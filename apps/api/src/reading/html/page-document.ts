import JSDOMParser, {
  type ReadableDocument,
  type ReadableElement,
  type ReadableNode,
} from "@mozilla/readability/JSDOMParser.js";
import type { Pruning } from "./pruning.ts";
import { isSilent, type TreeElement, type TreeParent, type TreeText } from "./page-tree.ts";

/** What the extraction looks at; links are kept for the article. */
const keptAttributes = ["class", "id", "href", "itemprop", "role", "rel"] as const;
/** Where a picture is, for the references to it. */
const imageAttributes = ["src", "data-src", "data-lazy-src", "data-original"] as const;

/**
 * A page's tree as the document that the extraction works on, without what nobody reads, and without what cannot be the
 * article's where a pruning says so. Its depth is bounded: a page that is nested without end is not made a tree of.
 */
export function documentOf(root: TreeParent, pruning: Pruning | null): ReadableDocument {
  const made = new JSDOMParser().parse("");
  new DocumentWriter(made, pruning).write(root, made);
  return withBody(made);
}

class DocumentWriter {
  readonly #made: ReadableDocument;
  readonly #pruning: Pruning | null;

  constructor(made: ReadableDocument, pruning: Pruning | null) {
    this.#made = made;
    this.#pruning = pruning;
  }

  write(from: TreeParent, to: ReadableDocument | ReadableElement): void {
    for (const child of from.children) {
      if (child.type === "text") to.appendChild(this.#made.createTextNode(child.words));
      else if (!isSilent(child.name)) this.#element(child, to);
    }
  }

  #element(element: TreeElement, to: ReadableDocument | ReadableElement): void {
    const fate = this.#pruning?.fateOf(element) ?? "keep";
    if (fate === "drop") {
      // The words on its two sides are not one word.
      to.appendChild(this.#made.createTextNode(" "));
      return;
    }
    // A prefix that a writer of pages puts before a name, as in "o:p", would be taken off it here.
    const name = element.name.replaceAll(":", "-");
    const made = this.#made.createElement(fate === "caption" ? "figcaption" : name);
    for (const attribute of name === "img" ? imageAttributes : keptAttributes) {
      const value = element.attribs[attribute];
      if (value !== undefined) made.setAttribute(attribute, value);
    }
    to.appendChild(made);
    this.write(element, made);
    this.#pruning?.leave(element);
  }
}

/** A fragment is a document without a body, and the extraction needs one, behind a head. */
function withBody(made: ReadableDocument): ReadableDocument {
  const isWhole = made.getElementsByTagName("body").length > 0;
  const html = (isWhole ? made.firstElementChild : null) ?? framed(made);
  const first = html.firstElementChild;
  const head = first?.localName === "head" ? first : firstIn(html, made.createElement("head"));
  const next = head.nextElementSibling;
  made.documentElement = html;
  made.head = head;
  made.body = next?.localName === "body" ? next : (html.getElementsByTagName("body")[0] ?? html);
  made.title = head.getElementsByTagName("title")[0]?.textContent ?? "";
  return made;
}

function framed(made: ReadableDocument): ReadableElement {
  const html = made.createElement("html");
  const body = made.createElement("body");
  for (const child of [...made.childNodes]) body.appendChild(child);
  html.appendChild(body);
  made.appendChild(html);
  return html;
}

function firstIn(parent: ReadableElement, child: ReadableElement): ReadableElement {
  const others = [...parent.childNodes];
  parent.appendChild(child);
  for (const other of others) parent.appendChild(other);
  return child;
}

export const isElement = (node: ReadableNode): node is ReadableElement => node.nodeType === 1;

/** What was extracted, as a tree again. */
export function treeOf(element: ReadableElement): TreeElement {
  const attribs: Record<string, string> = {};
  for (const { name, value } of element.attributes) attribs[name] = value;
  const children = element.childNodes.map((child): TreeElement | TreeText =>
    isElement(child) ? treeOf(child) : { type: "text", words: child.textContent },
  );
  return { type: "element", name: element.localName, attribs, children };
}
