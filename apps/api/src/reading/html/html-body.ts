import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import type { Block } from "../block.ts";
import { blocksOfHtml } from "./html-blocks.ts";
import { sanitised, sanitisedPage } from "./sanitise.ts";
import { leanPage } from "./lean-page.ts";
import type { SourcePage } from "./source-page.ts";

export interface HtmlBody {
  /** The article's blocks. */
  readonly article: readonly Block[];
  /** The whole page's blocks, in which the article's neighbours are looked for. */
  readonly page: readonly Block[];
  readonly isExtracted: boolean;
}

/** In UTF-16 units. Reading so long a page twice takes seconds, and its frame is the least of it. */
const neighboursSoughtMax = 1_000_000;

export function htmlBody(html: string, { isOvergrown }: SourcePage): HtmlBody {
  const lean = isOvergrown ? null : leanPage(html);
  const article = lean === null ? [] : extracted(lean.pruned);
  const isExtracted = article.length > 0;
  const isNeeded = !isExtracted || html.length <= neighboursSoughtMax;
  const page = isNeeded ? blocksOfHtml(sanitisedPage(lean?.whole ?? html)) : [];
  return { article: isExtracted ? article : page, page, isExtracted };
}

function extracted(html: string): Block[] {
  try {
    const { document } = parseHTML(asPage(html));
    const content = new Readability(document, { charThreshold: 250, disableJSONLD: true }).parse()?.content;
    return typeof content === "string" ? blocksOfHtml(sanitised(content)) : [];
  } catch {
    // Pages nested thousands deep can exhaust the stack of a tree walker; the flat reading of the page then serves.
    return [];
  }
}

/** The parser makes no body of its own: a fragment would be a document without one. */
function asPage(html: string): string {
  return /<body[\s>]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;
}
