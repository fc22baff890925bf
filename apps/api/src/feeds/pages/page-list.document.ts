import { claimPageAddress } from "../desk-address.ts";
import { markup, type Markup } from "../markup.ts";
import type { Listed, NamedArticle, RatedClaim } from "./article-page.query.ts";
import {
  articleLink,
  dateOf,
  joined,
  leadTo,
  listOf,
  publishedBy,
  verdictChip,
  type Page,
} from "./page-part.ts";
import { publicWords } from "./page.words.ts";
import type { Counted } from "./public-words.ts";

/** A claim in a list: how it is rated, and its words. */
export function claimItem({ id, text, language, verdict }: RatedClaim, page: Page): Markup {
  const rated = verdict === null ? publicWords(page.locale).unrated : verdictChip(verdict, language, page);
  return markup`<p>${rated}</p>
<p><a class="title" href="${leadTo(claimPageAddress(page.publisher, id), page)}" lang="${language}">${text}</a></p>`;
}

export const articleItem = (article: NamedArticle, page: Page): Markup =>
  markup`<p>${articleLink(article, page)}</p>
<p class="ref">${joined(publishedBy(article, page), " · ")}</p>`;

/** The way to the rest of a list, in the same language and as of the same instant. */
export const moreLink = (
  { hasNextPage }: { readonly hasNextPage: boolean },
  parameters: Readonly<Record<string, string | null>>,
  page: Page,
): Markup | null =>
  hasNextPage
    ? markup`<p class="next"><a href="${leadTo("", page, parameters)}">${publicWords(page.locale).moreOf}</a></p>`
    : null;

export const onlyFirst = (
  { pageInfo }: Pick<Listed<unknown>, "pageInfo">,
  { locale }: Page,
): Markup | null =>
  pageInfo.hasNextPage ? markup`<p class="small">${publicWords(locale).onlyFirst}</p>` : null;

/** That it was looked at as of an instant, and the way back. */
export function asOfNotice(asOf: string | null, address: string, page: Page): Markup | null {
  if (asOf === null) return null;
  const { past } = publicWords(page.locale);
  return markup`<div class="notice past" role="note"><p>${past.notice} ${dateOf(asOf, page)}.</p>
<p><a href="${leadTo(address, page)}">${past.today}</a></p></div>`;
}

/** What rests on the thing: claims on which it is evidence, under a heading that counts them. */
export function citedOn(cited: Listed<RatedClaim>, heading: Counted, page: Page): Markup | null {
  const items = cited.nodes.map((one) => claimItem(one, page));
  return items.length === 0
    ? null
    : section("cited", heading(cited.totalCount), [items, onlyFirst(cited, page)]);
}

export function section(
  id: string,
  heading: string,
  [items, after]: readonly [items: readonly Markup[], after: Markup | null],
): Markup {
  return markup`<section aria-labelledby="${id}">
<h2 id="${id}">${heading}</h2>
${items.length === 0 ? null : listOf(items)}${after}
</section>`;
}
