import type { Block } from "../block.ts";
import { blocksOfHtml } from "./html-blocks.ts";
import type { LinkedArticle } from "./json-ld.ts";
import { sanitised } from "./sanitise.ts";

/** A shorter one is a summary. */
const bodyLengthMin = 500;
/** The page has less than this share of it: the rest is written by a script, or behind a wall. */
const shareMin = 0.5;

/**
 * The article's text as the page's data has it, where the page itself has hardly any of it; null where what was taken
 * out of the page will do.
 */
export function linkedBody(linked: LinkedArticle | undefined, article: readonly Block[]): Block[] | null {
  const text = linked?.node["articleBody"];
  if (typeof text !== "string" || text.length < bodyLengthMin) return null;
  const printed = article.reduce((sum, block) => sum + block.text.length, 0);
  if (printed >= text.length * shareMin) return null;
  const html = /<(?:p|br|div)\b/i.test(text)
    ? text
    : text
        .split(/\n+/)
        .map((paragraph) => `<p>${paragraph}</p>`)
        .join("");
  const blocks = blocksOfHtml(sanitised(html));
  return blocks.length > 0 ? blocks : null;
}
