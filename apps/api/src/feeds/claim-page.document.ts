import { formatPartialDate } from "@claimdesk/shared/partial-date";
import { addressOf, claimReviewOf, tombstoneOf } from "./claim-review.document.ts";
import type { AppearanceAnswer, ArticleAnswer, EvidenceAnswer, WholeClaim } from "./claim.fragment.ts";
import { claimAddress, claimAnnotationsAddress, claimReviewAddress, type Publisher } from "./desk-address.ts";
import { jsonScript, Markup, markup } from "./markup.ts";
import { localeOf, wordsFor } from "./page-words.ts";

/** Scripts that run are forbidden; the one of data does not run. */
export const pageHeaders = {
  "content-security-policy":
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  "x-content-type-options": "nosniff",
  "referrer-policy": "strict-origin-when-cross-origin",
};

const styles = new Markup(`<style>
:root { color-scheme: light dark; font: 1.0625rem/1.6 system-ui, sans-serif }
body { max-width: 44rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere }
h1 { line-height: 1.25 }
h2 { margin-top: 2rem; font-size: 1.2rem }
blockquote { margin: .5rem 0; padding-left: 1rem; border-left: .2rem solid }
.verdict { font-weight: 700 }
</style>`);

/** A claim for people and for crawlers, in the claim's language where the desk speaks it. */
export function claimPageOf(claim: WholeClaim, publisher: Publisher): string {
  const { language, retractedAt } = claim;
  const isRetracted = retractedAt !== null;
  const schema = isRetracted ? tombstoneOf(claim, publisher) : claimReviewOf(claim, publisher);
  return markup`<!doctype html>
<html lang="${localeOf(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${claim.text} · ${publisher.name}</title>
<link rel="canonical" href="${claimAddress(publisher, claim.id)}">
${isRetracted ? null : alternates(claim, publisher)}
<link rel="alternate" type="application/atom+xml" href="${publisher.base}/feeds/claims.atom">
${styles}
${jsonScript("application/ld+json", { "@context": "https://schema.org", ...schema })}
</head>
<body>
<header><a href="${publisher.url}">${publisher.name}</a></header>
<main>
<h1 lang="${language}">${claim.text}</h1>
${isRetracted ? retraction(claim) : review(claim)}
${corrections(claim)}
</main>
</body>
</html>
`.text;
}

const alternates = ({ id }: WholeClaim, publisher: Publisher): Markup =>
  markup`<link rel="alternate" type="application/ld+json" href="${claimReviewAddress(publisher, id)}">
<link rel="alternate" type="application/ld+json" title="Web Annotations" href="${claimAnnotationsAddress(publisher, id)}">`;

function retraction({ language, retractedAt, retractionReason }: WholeClaim): Markup {
  const words = wordsFor(language);
  return markup`<p class="verdict">${words.retractedOn} ${date(retractedAt, language)}</p>
<p>${words.retractionNote}</p>
<p lang="${language}">${retractionReason}</p>`;
}

function review({ language, verdict, topics, ...claim }: WholeClaim): Markup {
  const { publishedAt, updatedAt, appearances, evidence } = claim;
  const words = wordsFor(language);
  return markup`${
    verdict &&
    markup`<p class="verdict">${words.verdict}${words.colon} ${verdict.label}</p>
<p lang="${language}">${verdict.rationale}</p>`
  }
<p>${words.published} ${date(publishedAt, language)}${
    updatedAt === publishedAt ? null : markup`, ${words.updated.toLowerCase()} ${date(updatedAt, language)}`
  }.</p>
${topics.length === 0 ? null : markup`<p>${words.topics}${words.colon} ${topics.join(", ")}</p>`}
${listOf(
  words.appearances,
  appearances.nodes.map((one) => appearanceItem(one, language)),
)}
${listOf(
  words.evidence,
  evidence.nodes.map((one) => evidenceItem(one, language)),
)}`;
}

function appearanceItem({ anchor, article, attribution }: AppearanceAnswer, language: string): Markup {
  const words = wordsFor(language);
  const said = attribution.map(({ source }) => source.name).join(" → ");
  return markup`<blockquote lang="${article.language}">${anchor.exact}</blockquote>
${reference(article, language)}${said === "" ? null : markup`. ${words.saidBy}${words.colon} ${said}`}`;
}

function evidenceItem(one: EvidenceAnswer, language: string): Markup {
  const { stance, excerpt, note, url, source, article } = one;
  const words = wordsFor(language);
  const from =
    article === null
      ? link(source?.name ?? url ?? "", url ?? source?.homepage ?? null)
      : reference(article, language);
  return markup`<strong>${words.stances[stance]}</strong>${words.colon} ${from}
${excerpt && markup`<blockquote${article && markup` lang="${article.language}"`}>${excerpt}</blockquote>`}
${note && markup`<p lang="${language}">${note}</p>`}`;
}

function corrections({ language, publications }: WholeClaim): Markup | null {
  const words = wordsFor(language);
  const told = publications.nodes.filter(({ kind, reason }) => kind === "CORRECTION" && reason !== null);
  return listOf(
    words.corrections,
    told.map(
      ({ at, reason }) =>
        markup`${date(at, language)}${words.colon} <span lang="${language}">${reason}</span>`,
    ),
  );
}

const listOf = (heading: string, items: readonly Markup[]): Markup | null =>
  items.length === 0
    ? null
    : markup`<h2>${heading}</h2>
<ul>
${items.map((item) => markup`<li>${item}</li>\n`)}</ul>`;

function reference(article: ArticleAnswer, language: string): Markup {
  const { title, publisher, publishedAt } = article;
  const named = publisher && markup`, ${publisher.name}`;
  const dated = publishedAt && markup`, ${date(publishedAt, language)}`;
  return markup`${link(title, addressOf(article))}${named}${dated}`;
}

/** Anything but an address of the web stays words. */
const link = (words: string, address: string | null): Markup =>
  address !== null && /^https?:\/\//.test(address)
    ? markup`<a href="${address}">${words}</a>`
    : markup`${words}`;

/** An instant by its day: readers of a page are in no zone that is known here. */
function date(instant: string | null, language: string): Markup | null {
  if (instant === null) return null;
  const words = formatPartialDate(instant.slice(0, 10), localeOf(language));
  return markup`<time datetime="${instant}">${words}</time>`;
}
