import { frontPageAddress } from "../desk-address.ts";
import { markup } from "../markup.ts";
import { wordsFor } from "../page-words.ts";
import type { FrontPageAnswer } from "./front-page.query.ts";
import { asOfNotice, claimItem, moreLink } from "./page-list.document.ts";
import { pageOf } from "./page.document.ts";
import { dayOf, listOf, type Page } from "./page-part.ts";
import { publicWords } from "./page.words.ts";
import type { PageView } from "./page-request.check.ts";

interface ShownFront extends FrontPageAnswer {
  readonly asked: Pick<PageView, "asOf" | "after">;
}

/** Where a reader begins who has no claim's address: what was published lately. */
export function frontPageOf({ claims, asked }: ShownFront, page: Page): string {
  const words = publicWords(page.locale);
  const { feedTitle, feedDescription } = wordsFor(page.locale);
  const address = frontPageAddress(page.publisher);
  const { pageInfo, nodes } = claims;
  const items = nodes.map(
    (one) => markup`${claimItem(one, page)}
<p class="ref">${dayOf(one.updatedAt, page)}</p>`,
  );
  return pageOf({
    publisher: page.publisher,
    words,
    address,
    parameters: { ...asked },
    title: feedTitle,
    description: feedDescription,
    indexed: asked.asOf === null,
    head: null,
    main: markup`<h1>${feedTitle}</h1>
${asOfNotice(asked.asOf, address, page)}
${items.length === 0 ? markup`<p class="deck">${words.nothingYet}</p>` : listOf(items)}
${moreLink(pageInfo, { asOf: asked.asOf, after: pageInfo.endCursor }, page)}`,
    data: [],
  });
}
