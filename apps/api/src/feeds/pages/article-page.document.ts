import { articleAnnotationsAddress, articlePageAddress } from "../desk-address.ts";
import { markup, type Markup } from "../markup.ts";
import type { ArticlePageAnswer, ClaimThere, WholeArticle } from "./article-page.query.ts";
import { textOf } from "./article-text.document.ts";
import { quoteOf } from "./claim-appearance.document.ts";
import { copiedFrom } from "./claim-evidence.document.ts";
import { articleItem, asOfNotice, citedOn, claimItem, moreLink, onlyFirst } from "./page-list.document.ts";
import { pageOf } from "./page.document.ts";
import { dateOf, factsOf, inLanguage, joined, listOf, sourceLink, type Page } from "./page-part.ts";
import { publicWords } from "./page.words.ts";
import type { PageView } from "./page-request.check.ts";

interface ShownArticle extends ArticlePageAnswer {
  readonly article: WholeArticle;
  readonly asked: Pick<PageView, "asOf" | "after">;
}

/** An article for people: what it is, as much of it as may be shown, and the claims in it that were checked. */
export function articlePageOf({ article, articles, claims: cited, asked }: ShownArticle, page: Page): string {
  const { publisher } = page;
  const words = publicWords(page.locale);
  const address = articlePageAddress(publisher, article.id);
  const claims = article.claims.nodes.toSorted((a, b) => startIn(article, a) - startIn(article, b));
  return pageOf({
    publisher,
    words,
    address,
    parameters: { ...asked },
    title: article.title,
    description: article.standfirst,
    indexed: asked.asOf === null && asked.after === null,
    head: null,
    main: markup`<article>
${headOf(article, page)}
${asOfNotice(asked.asOf, address, page)}
${aboutOf(article, page)}
${textOf(article, claims, page)}
${claimsOf({ ...article, claims: { ...article.claims, nodes: claims } }, asked, page)}
${citedOn(cited, publicWords(page.locale).article.cited, page)}
${copiesOf(articles, page)}
</article>`,
    data: [[words.footer.annotations, articleAnnotationsAddress(publisher, article.id)]],
  });
}

function headOf({ title, language, standfirst }: WholeArticle, page: Page): Markup {
  return markup`<p class="over">${publicWords(page.locale).article.overline}</p>
<h1 lang="${language}">${title}</h1>
${standfirst && markup`<p class="deck" lang="${language}">${standfirst}</p>`}`;
}

function aboutOf(article: WholeArticle, page: Page): Markup {
  const { article: words } = publicWords(page.locale);
  const { authors, publisher, publishedAt, rights, republication, language } = article;
  const told = [rights.notice, rights.terms, rights.disclaimer].filter((one) => one !== null);
  return factsOf([
    [words.by, authors.length === 0 ? null : joined(authors.map((one) => sourceLink(one, page)))],
    [words.publisher, publisher && sourceLink(publisher, page)],
    [words.published, publishedAt && dateOf(publishedAt, page)],
    [words.copyOf, republication && copiedFrom(republication, page)],
    [words.holder, rights.holder],
    [
      words.rights,
      told.length === 0
        ? null
        : joined(
            told.map((one) => inLanguage(language, one)),
            markup`<br>`,
          ),
    ],
    [words.contact, rights.contact],
  ]);
}

/** Where a claim is first made in the article; one that is made in an older text of it comes last. */
function startIn({ id }: WholeArticle, { appearances }: ClaimThere): number {
  const starts = appearances.nodes.filter((one) => one.article.id === id).map(({ anchor }) => anchor.start);
  return starts.length === 0 ? Number.MAX_SAFE_INTEGER : Math.min(...starts);
}

function claimsOf(article: WholeArticle, asked: ShownArticle["asked"], page: Page): Markup {
  const words = publicWords(page.locale);
  const { claims, language, id } = article;
  const items = claims.nodes.map((claim, index) => {
    const quotes = claim.appearances.nodes.filter((one) => one.article.id === id);
    return markup`<li id="claim-${String(index + 1)}">${claimItem(claim, page)}
${quotes.map(({ anchor }) => quoteOf(anchor.exact, language, null))}</li>\n`;
  });
  return markup`<section aria-labelledby="claims">
<h2 id="claims">${claims.totalCount === 0 ? words.headings.claims : words.article.claims(claims.totalCount)}</h2>
${items.length === 0 ? markup`<p class="muted">${words.article.noClaims}</p>` : markup`<ol class="items numbered">${items}</ol>`}
${moreLink(claims.pageInfo, { asOf: asked.asOf, after: claims.pageInfo.endCursor }, page)}
</section>`;
}

function copiesOf(copies: ArticlePageAnswer["articles"], page: Page): Markup | null {
  const { nodes, totalCount } = copies;
  if (nodes.length === 0) return null;
  return markup`<section aria-labelledby="copies">
<h2 id="copies">${publicWords(page.locale).article.copies(totalCount)}</h2>
${listOf(nodes.map((one) => articleItem(one, page)))}${onlyFirst(copies, page)}
</section>`;
}
