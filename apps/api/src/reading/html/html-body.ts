import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import type { Block } from "../block.ts";
import { blocksOfHtml } from "./html-blocks.ts";
import { sanitised, sanitisedPage } from "./sanitise.ts";
import { leanPage, type LeanPage } from "./lean-page.ts";
import { imagesIn } from "./page-image.ts";
import type { SourcePage } from "./source-page.ts";

export interface HtmlBody {
  /** The article's blocks. */
  readonly article: readonly Block[];
  /** The whole page's blocks, in which the article's neighbours are looked for. */
  readonly page: readonly Block[];
  readonly isExtracted: boolean;
  /** Pictures in the article's part of the page. */
  readonly images: ReturnType<typeof imagesIn>;
}

/** The shortest reports have so many characters. */
const articleLengthMin = 250;
/** So little is a page's remark on itself. */
const remnantLengthMax = 120;

/** In UTF-16 units. Reading so long a page twice takes seconds, and its frame is the least of it. */
const neighboursSoughtMax = 1_000_000;

export function htmlBody(html: string, { tree }: SourcePage): HtmlBody {
  const lean = tree === null ? null : leanPage(tree);
  const { content, article } = articleIn(lean);
  const isExtracted = article.length > 0;
  const isNeeded = !isExtracted || html.length <= neighboursSoughtMax;
  const page = isNeeded
    ? blocksOfHtml(isExtracted && lean ? lean.sanitised() : sanitisedPage(lean?.whole() ?? html))
    : [];
  return { article: isExtracted ? article : page, page, isExtracted, images: imagesIn(content) };
}

/** What is hidden is left out of a lean page, and no style is left in it to ask for. */
class LeanReadability extends Readability<string> {
  _isProbablyVisible(): boolean {
    return true;
  }

  _cleanStyles(): void {
    // Nor is there one to be taken out of it.
  }
}

interface Extracted {
  readonly content: string;
  readonly article: Block[];
}

/** Out of what can be the article; where hardly anything is left of it, out of the whole page. */
function articleIn(lean: LeanPage | null): Extracted {
  if (lean === null) return { content: "", article: [] };
  const pruned = extractedFrom(lean.pruned);
  if (lengthOf(pruned) >= remnantLengthMax) return pruned;
  const whole = extractedFrom(lean.whole());
  return lengthOf(whole) >= articleLengthMin ? whole : pruned;
}

function extractedFrom(html: string): Extracted {
  const content = extracted(html);
  return { content, article: blocksOfHtml(sanitised(content)) };
}

const lengthOf = ({ article }: Extracted): number =>
  article.reduce((length, { text }) => length + text.length, 0);

/** The markup of the article alone, not sanitised; empty where there is none. */
function extracted(html: string): string {
  try {
    const { document } = parseHTML(asPage(html));
    return (
      new LeanReadability(document, { charThreshold: articleLengthMin, disableJSONLD: true }).parse()
        ?.content ?? ""
    );
  } catch {
    // Pages nested thousands deep can exhaust the stack of a tree walker; the flat reading of the page then serves.
    return "";
  }
}

/** The parser makes no body of its own: a fragment would be a document without one. */
function asPage(html: string): string {
  return /<body[\s>]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;
}
