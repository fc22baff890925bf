import type { Candidate } from "../findings.ts";
import { cleaned } from "../text/line.ts";
import { creditIn } from "./image-credit.ts";
import type { TreeElement, TreeParent } from "./page-tree.ts";
import type { SourceWords } from "./source-words.ts";
import { webAddress } from "./web-address.ts";

/** A picture of the article as its page writes it. */
interface PageImage {
  readonly source: string;
  words: string;
}

const imagesMax = 30;
const captionLengthMax = 600;
const sources = ["data-src", "data-lazy-src", "data-original", "src"] as const;

/** The pictures in the article's own part of the page, each with the words printed below it. */
export function imagesIn(content: TreeParent): PageImage[] {
  const search = new ImageSearch();
  search.read(content);
  return search.images;
}

class ImageSearch {
  readonly images: PageImage[] = [];
  #last: PageImage | null = null;
  #captions = 0;

  read(parent: TreeParent): void {
    for (const child of parent.children) {
      if (child.type === "element") this.#element(child);
      else if (this.#captions > 0 && this.#last !== null && this.#last.words.length < captionLengthMax)
        this.#last.words += child.words;
    }
  }

  #element(element: TreeElement): void {
    const { name, attribs } = element;
    if (name === "img" && this.images.length < imagesMax) {
      const source = sources.map((one) => attribs[one] ?? "").find((one) => /^(?!data:)\S+$/.test(one));
      this.#last = source === undefined ? null : { source, words: "" };
      if (this.#last !== null) this.images.push(this.#last);
    } else if (name === "figcaption") this.#captions += 1;
    // Behind the next paragraph a caption would be another picture's.
    else if (/^(?:p|h[1-6])$/.test(name) && this.#captions === 0) this.#last = null;
    this.read(element);
    if (name !== "figcaption") return;
    this.#captions -= 1;
    if (this.#last !== null) this.#last.words += " ";
  }
}

interface Source {
  readonly raw: string;
  readonly base: string | null;
  readonly words: SourceWords;
}

/** Each picture as a reference: its address, its caption and its credit, with their places. */
export function imageCandidates(images: readonly PageImage[], { raw, base, words }: Source): Candidate[] {
  return images.flatMap(({ source, words: written }): Candidate[] => {
    const value = webAddress(source, base);
    if (value === null) return [];
    const found = raw.indexOf(source);
    const at = found === -1 ? null : { start: found, end: found + source.length };
    const { caption, credit } = creditIn(cleaned(written.replace(/\s+/g, " ")));
    const said = (field: "images.caption" | "images.credit", text: string | null): Candidate[] =>
      text === null ? [] : [{ field, value: text, confidence: 0.7, at: words.find(text), method: "element" }];
    return [
      { field: "images", value, confidence: 0.7, at, method: "element" },
      ...said("images.caption", caption),
      ...said("images.credit", credit),
    ];
  });
}
