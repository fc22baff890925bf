import { codePointLength, sliceCodePoints } from "@claimdesk/shared/code-point";
import { addressOf } from "../claim-review.document.ts";
import { markup, type Markup } from "../markup.ts";
import type { ClaimThere, WholeArticle } from "./article-page.query.ts";
import { markedText, type Mark } from "./marked-text.ts";
import { linkOf, type Page } from "./page-part.ts";
import { publicWords } from "./page.words.ts";

/** About 6,000 words. A page is to stay small, and whoever reads more than that reads it at its publisher's. */
const shownMax = 40_000;

/** As much of the text as its rights permit, with the claims marked in it; else that and why there is none. */
export function textOf(article: WholeArticle, claims: readonly ClaimThere[], page: Page): Markup {
  const { article: words } = publicWords(page.locale);
  const { text, excerpt, length } = article.revision;
  const whole = text ?? excerpt;
  const told = [withheldNote(article, page), originalLink(article, page)];
  const notes = told.map((one) => one && markup`<p>${one}</p>\n`);
  const note = told.every((one) => one === null)
    ? null
    : markup`<div class="notice plain" role="note">${notes}</div>`;
  if (whole === null) return markup`${note}`;
  const shown = sliceCodePoints(whole, 0, shownMax);
  const marks = marksIn(article, claims).filter(({ end }) => end <= codePointLength(shown));
  const isCut = codePointLength(shown) < length;
  const goesOn = text !== null && shown.length < whole.length && markup`<p class="small">${words.rest}</p>`;
  return markup`<section aria-labelledby="text">
<h2 id="text">${text === null ? words.excerpt : words.text}</h2>
${marks.length === 0 ? null : markup`<p class="small">${words.marked}</p>`}
<div class="prose" lang="${article.language}">${markedText(isCut ? `${shown.trimEnd()}…` : shown, marks)}</div>
${goesOn || null}${note}
</section>`;
}

/** A position counts in the text that was read; in any other it would mark other words. */
function marksIn({ id, revision }: WholeArticle, claims: readonly ClaimThere[]): Mark[] {
  return claims.flatMap(({ appearances }, index) =>
    appearances.nodes
      .filter((one) => one.article.id === id && one.revision.id === revision.id)
      .map(({ anchor: { start, end } }) => ({ start, end, number: index + 1 })),
  );
}

function withheldNote({ revision: { withheld } }: WholeArticle, page: Page): string | null {
  if (withheld === null) return null;
  const { article: words } = publicWords(page.locale);
  return withheld.reason === "NOTHING_STATED" ? words.nothingStated : words.withheld[withheld.permission];
}

function originalLink(article: WholeArticle, page: Page): Markup | null {
  const address = addressOf(article);
  return address === null ? null : linkOf(publicWords(page.locale).article.original, address);
}
