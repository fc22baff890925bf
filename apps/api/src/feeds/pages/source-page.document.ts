import { sourcePageAddress } from "../desk-address.ts";
import { markup, type Markup } from "../markup.ts";
import { articleItem, asOfNotice, citedOn, claimItem, moreLink, section } from "./page-list.document.ts";
import { pageOf } from "./page.document.ts";
import { factsOf, joined, linkOf, sourceLink, type Page } from "./page-part.ts";
import { publicWords } from "./page.words.ts";
import type { PageView } from "./page-request.check.ts";
import type { SourcePageAnswer, WholeSource } from "./source-page.query.ts";

interface ShownSource extends SourcePageAnswer {
  readonly source: WholeSource;
  readonly asked: PageView;
}

/** A source for people: what it is, whose it is, what it said that was checked, and what it published. */
export function sourcePageOf({ source, claims: cited, asked }: ShownSource, page: Page): string {
  const words = publicWords(page.locale);
  const address = sourcePageAddress(page.publisher, source.id);
  const kind = words.source.kinds[source.kind];
  return pageOf({
    publisher: page.publisher,
    words,
    address,
    parameters: { ...asked },
    title: source.name,
    description: `${kind} · ${words.source.claims(source.claims.totalCount)}`,
    indexed: Object.values(asked).every((one) => one === null),
    head: null,
    main: markup`<article>
<p class="over">${kind}</p>
<h1>${source.name}</h1>
${asOfNotice(asked.asOf, address, page)}
${aboutOf(source, page)}
${ownClaims(source, asked, page)}
${citedOn(cited, words.source.cited, page)}
${ownArticles(source, asked, page)}
</article>`,
    data: [],
  });
}

function ownClaims({ claims }: WholeSource, asked: ShownSource["asked"], page: Page): Markup {
  const { source: words, headings } = publicWords(page.locale);
  const { pageInfo, totalCount, nodes } = claims;
  if (totalCount === 0)
    return section("claims", headings.claims, [[], markup`<p class="muted">${words.noClaims}</p>`]);
  return section("claims", words.claims(totalCount), [
    nodes.map((one) => claimItem(one, page)),
    moreLink(pageInfo, { ...asked, after: pageInfo.endCursor }, page),
  ]);
}

function ownArticles({ articles }: WholeSource, asked: ShownSource["asked"], page: Page): Markup {
  const { source: words, headings } = publicWords(page.locale);
  const { pageInfo, totalCount, nodes } = articles;
  if (totalCount === 0)
    return section("articles", headings.articles, [[], markup`<p class="muted">${words.noArticles}</p>`]);
  return section("articles", words.articles(totalCount), [
    nodes.map((one) => articleItem(one, page)),
    moreLink(pageInfo, { ...asked, articlesAfter: pageInfo.endCursor }, page),
  ]);
}

function aboutOf({ aliases, homepage, country, owners, owned }: WholeSource, page: Page): Markup {
  const { source: words } = publicWords(page.locale);
  const links = (list: readonly { id: string; name: string; kind: WholeSource["kind"] }[]) =>
    list.length === 0 ? null : joined(list.map((one) => sourceLink(one, page)));
  return factsOf([
    [words.aliases, aliases.join(" · ")],
    [words.homepage, homepage && linkOf(homepage, homepage)],
    [words.country, country && countryName(country, page)],
    [words.owners, links(owners)],
    [words.owned, links(owned.nodes)],
  ]);
}

const countryName = (code: string, { locale }: Page): string =>
  new Intl.DisplayNames([locale], { type: "region", fallback: "code" }).of(code) ?? code;
