import { Parser } from "htmlparser2";
import type { Candidate } from "../findings.ts";
import { cleaned } from "../text/line.ts";
import { creditIn } from "./image-credit.ts";
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
export function imagesIn(html: string): PageImage[] {
  const images: PageImage[] = [];
  let last: PageImage | null = null;
  let captions = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === "img" && images.length < imagesMax) {
        const source = sources.map((one) => attributes[one] ?? "").find((one) => /^(?!data:)\S+$/.test(one));
        last = source === undefined ? null : { source, words: "" };
        if (last !== null) images.push(last);
      } else if (name === "figcaption") captions += 1;
      // Behind the next paragraph a caption would be another picture's.
      else if (/^(?:p|h[1-6])$/.test(name) && captions === 0) last = null;
    },
    ontext(text) {
      if (captions > 0 && last !== null && last.words.length < captionLengthMax) last.words += text;
    },
    onclosetag(name) {
      if (name !== "figcaption") return;
      captions = Math.max(0, captions - 1);
      if (last !== null) last.words += " ";
    },
  });
  parser.end(html);
  return images;
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
