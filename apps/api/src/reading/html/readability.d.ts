import type { ReadableElement } from "@mozilla/readability/JSDOMParser.js";
import "@mozilla/readability";

/** What of its extraction is done otherwise here; its types leave it out. */
declare module "@mozilla/readability" {
  // eslint-disable-next-line @typescript-eslint/no-unused-vars -- What is added to a declaration has its parameters.
  interface Readability<T = string> {
    readonly REGEXPS: { readonly byline: RegExp };
    _isProbablyVisible(): boolean;
    _cleanStyles(): void;
    _fixRelativeUris(): void;
    _isValidByline(node: ReadableElement, names: string): boolean;
    _isElementWithoutContent(node: ReadableElement): boolean;
  }
}
