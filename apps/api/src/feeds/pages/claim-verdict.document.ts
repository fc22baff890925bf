import { ratingValueMax } from "@claimdesk/shared/verdict";
import { markup, Markup } from "../markup.ts";
import type { PageClaim } from "./page.fragment.ts";
import { ratingName, ratingSign, scaleSign, toneClass, type Page } from "./page-part.ts";
import { publicWords } from "./page.words.ts";

/** How the claim is rated and why: by a sign, a name and a place on the scale before any colour. */
export function verdictOf({ verdict, language }: PageClaim, page: Page): Markup | null {
  if (verdict === null) return null;
  const words = publicWords(page.locale).claim;
  const { value, rating, rationaleHtml } = verdict;
  const scale = value !== null && Number.isInteger(value) ? scaleSign(value) : null;
  return markup`<section class="verdict ${toneClass(rating)}" aria-labelledby="verdict">
<h2 id="verdict">${words.verdict}</h2>
<p class="rating">${ratingSign(rating)}${ratingName(verdict, language, page)}</p>
${value === null ? null : markup`<p class="scale">${scale}${words.scale(numberOf(value, page), ratingValueMax)}</p>`}
<div class="prose" lang="${language}">${new Markup(rationaleHtml)}</div>
</section>`;
}

const numberOf = (value: number, { locale }: Page): string => new Intl.NumberFormat(locale).format(value);
