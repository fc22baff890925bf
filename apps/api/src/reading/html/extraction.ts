import { Readability } from "@mozilla/readability";
import type { ReadableElement } from "@mozilla/readability/JSDOMParser.js";
import { documentOf, isElement, treeOf } from "./page-document.ts";
import type { TreeElement, TreeParent } from "./page-tree.ts";
import type { Pruning } from "./pruning.ts";

/** The shortest reports have so many characters. */
export const articleLengthMin = 250;

/** What is hidden is left out of its document, and no style is left in it to ask for. */
class LeanReadability extends Readability<TreeElement> {
  override _isProbablyVisible(): boolean {
    return true;
  }

  override _cleanStyles(): void {
    // Nor is there one to be taken out of it.
  }

  override _fixRelativeUris(): void {
    // Addresses are told as they are written.
  }

  /** A glance first: else the words of every element are put together to be counted. */
  override _isValidByline(node: ReadableElement, names: string): boolean {
    const isNamedSo =
      node.getAttribute("rel") === "author" ||
      node.getAttribute("itemprop")?.includes("author") === true ||
      this.REGEXPS.byline.test(names);
    return isNamedSo && super._isValidByline(node, names);
  }

  /** Neither are they needed to see that there is one. */
  override _isElementWithoutContent(node: ReadableElement): boolean {
    return !hasWords(node) && super._isElementWithoutContent(node);
  }
}

const hasWords = (parent: ReadableElement): boolean =>
  parent.childNodes.some((child) => (isElement(child) ? hasWords(child) : child.textContent.trim() !== ""));

/** The article's part of the page, not sanitised; null where there is none. */
export function articleIn(tree: TreeParent, pruning: Pruning | null): TreeElement | null {
  try {
    const serializer = (element: ReadableElement): TreeElement => treeOf(element);
    const options = { charThreshold: articleLengthMin, disableJSONLD: true, serializer };
    return new LeanReadability(documentOf(tree, pruning), options).parse()?.content ?? null;
  } catch {
    // Pages nested thousands deep can exhaust the stack of a tree walker; the flat reading of the page then serves.
    return null;
  }
}
