import { addressOf } from "../claim-review.document.ts";
import { markup, type Markup } from "../markup.ts";
import type { NamedSource, PageAppearance, PageArticle, PageClaim } from "./page.fragment.ts";
import { articleLink, joined, linkOf, listOf, publishedBy, sourceLink, type Page } from "./page-part.ts";
import { publicWords } from "./page.words.ts";

/** Those at the end of each chain, once each: who said it first, as far as the articles tell. */
export function saidBy({ appearances }: PageClaim, page: Page): Markup | null {
  const speakers = appearances.nodes.flatMap(({ attribution, article }): NamedSource[] => {
    const last = attribution.at(-1)?.source ?? article.publisher;
    return last === null ? [] : [last];
  });
  const distinct = [...new Map(speakers.map((source) => [source.id, source])).values()];
  if (distinct.length === 0) return null;
  const { claim: words, colon } = publicWords(page.locale);
  return markup`<p class="deck">${words.saidBy}${page.locale === "fr" ? null : colon} ${joined(distinct.map((one) => sourceLink(one, page)))}</p>`;
}

export function appearancesOf(claim: PageClaim, listed: PageClaim, page: Page): Markup | null {
  const { nodes } = claim.appearances;
  if (nodes.length === 0) return null;
  const words = publicWords(page.locale).claim;
  return markup`<section aria-labelledby="appearances">
<h2 id="appearances">${words.appearances(nodes.length)}</h2>
${listOf(listed.appearances.nodes.map((one) => appearanceOf(one, page)))}
</section>`;
}

function appearanceOf({ anchor, article, attribution }: PageAppearance, page: Page): Markup {
  return markup`${quoteOf(anchor.exact, article.language, anchor.withheld === null ? null : page)}
<p class="ref">${referenceOf(article, page)}</p>
${attribution.length === 0 ? null : chainOf({ attribution, article }, page)}`;
}

/** From the article outwards, as it was read: who passes it on, and with which word. */
function chainOf(
  { attribution, article }: Pick<PageAppearance, "attribution" | "article">,
  page: Page,
): Markup {
  const { claim: words, colon } = publicWords(page.locale);
  const links = attribution.map(({ verb, source }) => {
    const said = verb && markup`<i lang="${article.language}">${verb}</i> `;
    return markup`${said}${sourceLink(source, page)}`;
  });
  const { publisher } = article;
  const chain = publisher === null ? links : [sourceLink(publisher, page), ...links];
  return markup`<p class="ref">${words.attribution}${colon} ${joined(chain, " → ")}</p>`;
}

/** Where the rights keep the rest back, `cutOn` is the page that says so. */
export function quoteOf(exact: string, language: string | null, cutOn: Page | null): Markup {
  const lang = language && markup` lang="${language}"`;
  return markup`<blockquote${lang}>${exact}${cutOn && "…"}</blockquote>
${cutOn && markup`<p class="note">${publicWords(cutOn.locale).claim.cut}</p>`}`;
}

/** Its title, below it publisher, date, and the way to the text itself. */
export function referenceOf(article: PageArticle, page: Page): Markup {
  const address = addressOf(article);
  const told = [
    ...publishedBy(article, page),
    ...(address === null ? [] : [linkOf(publicWords(page.locale).article.original, address)]),
  ];
  return markup`${articleLink(article, page)}${told.length === 0 ? null : markup`<br>${joined(told, " · ")}`}`;
}
