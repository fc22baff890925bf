/** The document that comes with the extraction, as far as it is used here; the package has no types for it. */
declare module "@mozilla/readability/JSDOMParser.js" {
  export interface ReadableNode {
    readonly nodeType: number;
    readonly textContent: string;
  }

  interface ReadableParent {
    readonly childNodes: readonly ReadableNode[];
    readonly firstElementChild: ReadableElement | null;
    readonly appendChild: (child: ReadableNode) => void;
    readonly getElementsByTagName: (name: string) => readonly ReadableElement[];
  }

  export interface ReadableElement extends ReadableNode, ReadableParent {
    readonly localName: string;
    readonly attributes: readonly { readonly name: string; readonly value: string }[];
    readonly nextElementSibling: ReadableElement | null;
    readonly getAttribute: (name: string) => string | undefined;
    readonly setAttribute: (name: string, value: string) => void;
  }

  export interface ReadableDocument extends ReadableParent {
    documentElement: ReadableElement;
    head: ReadableElement;
    body: ReadableElement;
    title: string;
    readonly createElement: (name: string) => ReadableElement;
    readonly createTextNode: (words: string) => ReadableNode;
  }

  // eslint-disable-next-line no-restricted-syntax -- So the package exports it.
  export default class JSDOMParser {
    parse(html: string): ReadableDocument;
  }
}
