import type { Stance } from "@claimdesk/shared/claim-state";
import type { Locale } from "@claimdesk/shared/locale";
import { formatPartialDate } from "@claimdesk/shared/partial-date";
import { ratingOf, ratingValueMax, type VerdictTone } from "@claimdesk/shared/verdict";
import { articlePageAddress, sourcePageAddress, withParameters, type Publisher } from "../desk-address.ts";
import { Markup, markup } from "../markup.ts";
import { localeOf } from "../page-words.ts";
import type { NamedSource } from "./page.fragment.ts";

/** Of whom, and in which language: what every part of a page is written for. */
export interface Page {
  readonly publisher: Publisher;
  readonly locale: Locale;
  /** The same where the reader chose it on such a page: then links to others keep it. */
  readonly chosen: Locale | null;
}

/** Another page, or this one looked at otherwise, in the language that was chosen. */
export const leadTo = (
  address: string,
  { chosen: lang }: Page,
  parameters: Readonly<Record<string, string | null>> = {},
): string => withParameters(address, { lang, ...parameters });

/** What is written in one language on a page that may speak another. */
export const inLanguage = (language: string, words: string): Markup =>
  markup`<span lang="${language}">${words}</span>`;

/** An instant by its day: readers of a page are in no zone that is known here. */
export const dayOf = (instant: string, { locale }: Page): Markup =>
  markup`<time datetime="${instant}">${formatPartialDate(instant.slice(0, 10), locale)}</time>`;

/** A date or an instant, at the precision that is known. */
export const dateOf = (date: string, { locale }: Page): Markup =>
  markup`<time datetime="${date}">${formatPartialDate(date, locale)}</time>`;

/** Anything but an address of the web stays words. */
export const linkOf = (words: string | Markup, address: string | null): Markup =>
  address !== null && /^https?:\/\//i.test(address)
    ? markup`<a href="${address}" rel="noopener">${words}</a>`
    : markup`${words}`;

export const sourceLink = ({ id, name }: NamedSource, page: Page): Markup =>
  markup`<a href="${leadTo(sourcePageAddress(page.publisher, id), page)}">${name}</a>`;

interface Titled {
  readonly id: string;
  readonly title: string;
  readonly language: string;
}

export const articleLink = ({ id, title, language }: Titled, page: Page): Markup =>
  markup`<a class="title" href="${leadTo(articlePageAddress(page.publisher, id), page)}" lang="${language}">${title}</a>`;

interface Published {
  readonly publisher: NamedSource | null;
  readonly publishedAt: string | null;
}

/** By whom an article was published, and when, as far as that is known. */
export const publishedBy = ({ publisher, publishedAt }: Published, page: Page): Markup[] => [
  ...(publisher === null ? [] : [sourceLink(publisher, page)]),
  ...(publishedAt === null ? [] : [dateOf(publishedAt, page)]),
];

/** Where people left a blank line, a paragraph ends. */
export const paragraphsOf = (text: string): Markup[] =>
  text
    .split(/\n\s*\n/)
    .map((one) => one.trim())
    .filter((one) => one !== "")
    .map((one) => markup`<p>${one}</p>\n`);

export const listOf = (items: readonly Markup[]): Markup =>
  markup`<ul class="items">
${items.map((item) => markup`<li>${item}</li>\n`)}</ul>`;

export const factsOf = (
  facts: readonly (readonly [term: string, value: Markup | string | null])[],
): Markup => {
  const known = facts.filter(([, value]) => value !== null && value !== "");
  return markup`<dl>
${known.map(([term, value]) => markup`<dt>${term}</dt><dd>${value}</dd>\n`)}</dl>`;
};

export const joined = (parts: readonly (Markup | string)[], between: Markup | string = ", "): Markup =>
  markup`${parts.map((part, index) => (index === 0 ? markup`${part}` : markup`${between}${part}`))}`;

interface Rated {
  readonly rating: string;
  readonly label: string;
}

/**
 * The rating's name in the page's language, where the desk calls it as everybody does; else its own, in the claim's
 * language.
 */
export function ratingLabel({ rating, label }: Rated, language: string, { locale }: Page): string {
  const names = ratingOf(rating)?.labels;
  return names?.[localeOf(language)] === label ? names[locale] : label;
}

export function ratingName(verdict: Rated, language: string, page: Page): Markup {
  const label = ratingLabel(verdict, language, page);
  return label === verdict.label ? inLanguage(localeOf(language), label) : markup`${label}`;
}

const tones: Readonly<Record<VerdictTone, readonly [tone: string, path: string]>> = {
  positive: ["success", "m7.5 12.5 3 3 6-7"],
  favourable: ["success", "M7 10.2c1.7-1.6 3.3-1.6 5 0s3.3 1.6 5 0M7 14.6c1.7-1.6 3.3-1.6 5 0s3.3 1.6 5 0"],
  caution: ["warning", "M12 7v6.5m0 3v.1"],
  uncertain: ["neutral", "M9.5 9.5a2.5 2.5 0 1 1 3.7 2.2c-.8.5-1.2 1-1.2 1.8m0 3v.1"],
  negative: ["danger", "m8.5 8.5 7 7m0-7-7 7"],
  neutral: ["neutral", "M8 10h8m-8 4h8"],
};

const toneOf = (rating: string) => tones[ratingOf(rating)?.tone ?? "neutral"];

/** Which class of the style gives a verdict its colour. It is never told by that alone. */
export const toneClass = (rating: string): string => `t-${toneOf(rating)[0]}`;

export const ratingSign = (rating: string): Markup => sign(toneOf(rating)[1]);

/** A verdict in a list: its sign, its name, its colour. */
export const verdictChip = (verdict: Rated, language: string, page: Page): Markup =>
  markup`<span class="chip ${toneClass(verdict.rating)}">${ratingSign(verdict.rating)}${ratingName(verdict, language, page)}</span>`;

const stanceSigns: Readonly<Record<Stance, readonly [tone: string, path: string]>> = {
  SUPPORTS: ["success", "M12 7.5v9M7.5 12h9"],
  REFUTES: ["danger", "M7.5 12h9"],
  CONTEXT: ["neutral", "M12 11v5.5m0-9v.1"],
};

export const stanceChip = (stance: Stance, name: string): Markup => {
  const [tone, path] = stanceSigns[stance];
  return markup`<span class="chip t-${tone}">${sign(path)}${name}</span>`;
};

const sign = (path: string): Markup =>
  new Markup(
    `<svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"><circle cx="12" cy="12" r="10"/><path d="${path}"/></svg>`,
  );

/** As many dots as the scale has steps, filled up to the rating; what they say stands beside them in words. */
export function scaleSign(value: number): Markup {
  const dots = Array.from({ length: ratingValueMax }, (_, index) => {
    const fill = index < value ? "currentColor" : "none";
    return `<circle cx="${String(8 + index * 24)}" cy="8" r="6.5" fill="${fill}" stroke="currentColor" stroke-width="2"/>`;
  });
  return new Markup(`<svg viewBox="0 0 112 16" aria-hidden="true">${dots.join("")}</svg>`);
}
