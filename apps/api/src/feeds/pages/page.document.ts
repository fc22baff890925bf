import { locales } from "@claimdesk/shared/locale";
import { homeAddress, withParameters, type Publisher } from "../desk-address.ts";
import { Markup, markup } from "../markup.ts";
import { pageStyle, pageStyleHash } from "./page-style.ts";
import type { PublicWords } from "./public-words.ts";

/** Scripts are forbidden; the one of data does not run. Nothing is fetched from anywhere. */
const contentSecurityPolicy = (framedBy: string): string =>
  `default-src 'none'; style-src ${pageStyleHash}; base-uri 'none'; form-action 'none'; frame-ancestors ${framedBy}`;

export const pageHeaders = {
  "content-security-policy": contentSecurityPolicy("'none'"),
  "x-content-type-options": "nosniff",
  "referrer-policy": "strict-origin-when-cross-origin",
};

/** For the desk's own frame: a sandbox without an origin, so that nothing in it can act for who is signed in. */
export const previewHeaders = {
  ...pageHeaders,
  "content-security-policy": `${contentSecurityPolicy("'self'")}; sandbox allow-popups allow-popups-to-escape-sandbox`,
  "cache-control": "no-store",
};

export interface Shell {
  readonly publisher: Publisher;
  readonly words: PublicWords;
  /** Of the thing itself, as it stands now, in no particular language. */
  readonly address: string | null;
  /** What else is asked for, to be kept when the language is changed. */
  readonly parameters: Readonly<Record<string, string | null>>;
  readonly title: string;
  readonly description: string | null;
  /** Search engines are to know only what stands. */
  readonly indexed: boolean;
  readonly head: Markup | null;
  readonly main: Markup;
  /** For programs: each with its address. */
  readonly data: readonly (readonly [words: string, address: string])[];
}

export function pageOf(shell: Shell): string {
  const { publisher, words, address, title, indexed } = shell;
  return markup`<!doctype html>
<html lang="${words.locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · ${publisher.name}</title>
${indexed ? null : markup`<meta name="robots" content="noindex">\n`}${
    address === null ? null : markup`<link rel="canonical" href="${address}">\n`
  }<link rel="alternate" type="application/atom+xml" title="${words.footer.follow}" href="${publisher.base}/feeds/claims.atom">
<link rel="alternate" type="application/feed+json" title="${words.footer.follow}" href="${publisher.base}/feeds/claims.json">
${socialOf(shell)}
${new Markup(`<style>${pageStyle}</style>`)}
${shell.head}
</head>
<body>
<a class="skip" href="#content">${words.skip}</a>
<header class="top"><div class="wrap"><a class="brand" href="${homeAddress(publisher)}">${publisher.name}</a>${languagesOf(shell)}</div></header>
<main id="content" class="wrap">
${shell.main}
</main>
${footerOf(shell)}
</body>
</html>
`.text;
}

/** Open Graph, which X reads too. Without a picture: none is the claim's own. */
function socialOf({ publisher, words, address, title, description }: Shell): Markup {
  const about =
    description === null
      ? null
      : markup`<meta name="description" content="${description}">
<meta property="og:description" content="${description}">\n`;
  return markup`${about}<meta property="og:type" content="article">
<meta property="og:title" content="${title}">
<meta property="og:site_name" content="${publisher.name}">
<meta property="og:locale" content="${words.locale === "fr" ? "fr_FR" : "en_GB"}">
${address === null ? null : markup`<meta property="og:url" content="${address}">\n`}<meta name="twitter:card" content="summary">`;
}

function languagesOf({ words, parameters }: Shell): Markup {
  const { label, names } = words.languages;
  const items = locales.map((locale) => {
    const address = withParameters("", { lang: locale, ...parameters });
    const current = locale === words.locale && markup` aria-current="true"`;
    return markup`<li><a href="${address}" lang="${locale}" hreflang="${locale}"${current || null}>${names[locale]}</a></li>`;
  });
  return markup`<nav aria-label="${label}"><ul>${items}</ul></nav>`;
}

function footerOf({ publisher, words, data }: Shell): Markup {
  const links = data.map(
    ([name, address], index) => markup`${index === 0 ? words.colon : " ·"} <a href="${address}">${name}</a>`,
  );
  return markup`<footer><div class="wrap">
<nav aria-label="${words.footer.follow}"><p>${words.footer.follow}${words.colon} <a href="${publisher.base}/feeds/claims.atom">Atom</a> · <a href="${publisher.base}/feeds/claims.json">JSON Feed</a></p>
${data.length === 0 ? null : markup`<p>${words.footer.data}${links}</p>`}</nav>
</div></footer>`;
}
