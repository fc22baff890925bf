import { Readability } from "@mozilla/readability";
import type { ReadableElement } from "@mozilla/readability/JSDOMParser.js";
import { documentOf, treeOf } from "./page-document.ts";
import type { TreeElement, TreeParent } from "./page-tree.ts";
import type { Pruning } from "./pruning.ts";

/** The shortest reports have so many characters. */
export const articleLengthMin = 250;

/** What is hidden is left out of its document, and no style is left in it to ask for. */
class LeanReadability extends Readability<TreeElement> {
  _isProbablyVisible(): boolean {
    return true;
  }

  _cleanStyles(): void {
    // Nor is there one to be taken out of it.
  }

  _fixRelativeUris(): void {
    // Addresses are told as they are written.
  }
}

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
