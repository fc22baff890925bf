import { readHtml } from "./html/read-html.ts";
import type { Reading, ReadingHints, ReadingInput, Unreadable } from "./reading.ts";
import { readText } from "./read-text.ts";
import { whyUnreadable } from "./unreadable.ts";

/**
 * The reading room: text or HTML in, the fields of an article out. Pure: no network, no database, no clock.
 *
 * - `text/` makes blocks of pasted text: lines, wrapping, words cut at a line's end, Markdown.
 * - `html/` makes blocks of a page, and candidates out of its JSON-LD, OpenGraph, meta tags and elements.
 * - From there both go one way. `front/` reads what stands above an article (title, byline, dateline, labels),
 *   `furniture.ts` and `tail.ts` take out what is no part of it, `rights/` reads that furniture, and `suggesting/`
 *   proposes claims.
 * - Whatever reads something makes a `Candidate` of it, with its place; `assemble.ts` decides which to believe, and
 *   every candidate becomes a finding, the disbelieved ones too.
 *
 * Places count UTF-16 units inside, and Unicode code points in what is returned: of the input in findings, of the
 * body text in suggestions.
 */
export function readArticle(input: ReadingInput, hints: ReadingHints = {}): Reading | Unreadable {
  const raw = "html" in input ? input.html : input.text;
  const refusal = whyUnreadable(raw);
  if (refusal !== null) return refusal;
  return "html" in input ? readHtml(raw, hints) : readText(raw, hints);
}
