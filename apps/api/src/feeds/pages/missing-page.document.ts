import { frontPageAddress } from "../desk-address.ts";
import { markup } from "../markup.ts";
import { pageOf } from "./page.document.ts";
import type { Page } from "./page-part.ts";
import { publicWords } from "./page.words.ts";

/** Nothing that is public is here. Says no more to anybody: whether a draft has this address is the desk's own. */
export function missingPageOf(page: Page): string {
  const { missing } = publicWords(page.locale);
  const { publisher } = page;
  return toldPage(page, missing.title, [
    markup`<p class="deck">${missing.what}</p>
<ul>${missing.advice.map((one) => markup`<li>${one}</li>\n`)}
<li><a href="${frontPageAddress(publisher)}">${missing.latest}</a></li></ul>`,
  ]);
}

/** What was asked cannot be answered, and why, in the words that a program would be told. */
export function failedPageOf(page: Page, { status, message }: { status: number; message: string }): string {
  const { failed } = publicWords(page.locale);
  return toldPage(page, failed.title, [
    markup`<p class="deck">${status < 500 ? failed.advice : failed.later}</p>
<p class="small" lang="en">${message}</p>`,
  ]);
}

const toldPage = (page: Page, title: string, body: Parameters<typeof markup>[1][]): string =>
  pageOf({
    publisher: page.publisher,
    words: publicWords(page.locale),
    ...{ address: null, parameters: {}, title, description: null, indexed: false, head: null, data: [] },
    main: markup`<h1>${title}</h1>
${body}`,
  });
