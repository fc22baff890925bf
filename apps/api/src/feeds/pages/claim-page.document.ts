import { sliceCodePoints } from "@claimdesk/shared/code-point";
import { claimDataOf } from "../claim-review.document.ts";
import { claimAnnotationsAddress, claimPageAddress, claimReviewAddress } from "../desk-address.ts";
import { jsonScript, markup, type Markup } from "../markup.ts";
import { appearancesOf, saidBy } from "./claim-appearance.document.ts";
import { evidenceOf } from "./claim-evidence.document.ts";
import { correctionsOf, historyOf } from "./claim-history.document.ts";
import { verdictOf } from "./claim-verdict.document.ts";
import { listedClaim } from "./listed-claim.ts";
import type { ClaimNow } from "./claim-page.query.ts";
import { pageOf } from "./page.document.ts";
import type { PageClaim } from "./page.fragment.ts";
import { dateOf, dayOf, factsOf, leadTo, paragraphsOf, ratingLabel, type Page } from "./page-part.ts";
import { publicWords } from "./page.words.ts";

/** About six lines of a headline; what is longer is set as a text. */
const longTextLength = 220;
/** As much as those who show a link show of what it leads to. */
const descriptionLengthMax = 300;

/** What is shown: the claim, and, where it is not as it stands now, as of when and what became of it. */
export interface ShownClaim {
  readonly claim: PageClaim;
  readonly past: { readonly asOf: string; readonly now: ClaimNow } | null;
  /** Not public yet: nothing leads to it, and it is no data for anybody. */
  readonly isPreview: boolean;
  /** Null: lists are shown by their beginnings. */
  readonly all: string | null;
}

/** A claim for people. The words around it are in their language, its own in its own. */
export function claimPageOf({ claim, past, isPreview, all }: ShownClaim, page: Page): string {
  const { publisher, locale } = page;
  const asOf = past?.asOf ?? null;
  const listed = all === null ? listedClaim(claim) : claim;
  const words = publicWords(locale);
  const isRetracted = claim.retractedAt !== null;
  const stands = past === null && !isPreview;
  return pageOf({
    publisher,
    words,
    address: claimPageAddress(publisher, claim.id),
    parameters: { asOf, all },
    title: isRetracted ? `${words.retraction.overline}${words.colon} ${claim.text}` : claim.text,
    description: descriptionOf(claim, page),
    indexed: stands,
    head: markup`${isPreview ? markup`<base target="_blank">\n` : null}${timesOf(claim)}${past === null ? dataOf(listed, page) : null}`,
    main: markup`<article>
${headOf(claim, page)}
${past && pastNotice(past, claim, page)}
${isRetracted ? retractionOf(claim, page) : reviewOf({ claim, listed, asOf }, page)}
${historyOf(claim, page)}
</article>`,
    data: isRetracted
      ? []
      : [
          [words.footer.review, claimReviewAddress(publisher, claim.id)],
          [words.footer.annotations, claimAnnotationsAddress(publisher, claim.id)],
        ],
  });
}

/** A description is words alone: it stands in attributes and in other people's programs. */
function descriptionOf(claim: PageClaim, page: Page): string | null {
  const words = publicWords(page.locale);
  const { verdict, retractedAt, retractionReason, language } = claim;
  if (retractedAt !== null) return retractionReason;
  if (verdict === null) return null;
  const rated = `${words.claim.verdict}${words.colon} ${ratingLabel(verdict, language, page)}`;
  const line = `${rated}. ${verdict.rationaleText.replace(/[ \t\r\n]+/g, " ")}`;
  const cut = sliceCodePoints(line, 0, descriptionLengthMax);
  return cut.length === line.length ? line : `${cut.trimEnd()}…`;
}

const timesOf = ({ publishedAt, updatedAt, topics }: PageClaim): Markup =>
  markup`<meta property="article:published_time" content="${publishedAt}">
<meta property="article:modified_time" content="${updatedAt}">
${topics.map((topic) => markup`<meta property="article:tag" content="${topic}">\n`)}`;

function dataOf(claim: PageClaim, { publisher }: Page): Markup {
  const review = markup`<link rel="alternate" type="application/ld+json" title="ClaimReview" href="${claimReviewAddress(publisher, claim.id)}">
<link rel="alternate" type="application/ld+json" title="Web Annotations" href="${claimAnnotationsAddress(publisher, claim.id)}">\n`;
  return markup`${claim.retractedAt === null ? review : null}${jsonScript("application/ld+json", claimDataOf(claim, publisher))}`;
}

function headOf(claim: PageClaim, page: Page): Markup {
  const words = publicWords(page.locale);
  const isRetracted = claim.retractedAt !== null;
  const over = isRetracted
    ? words.retraction.overline
    : [words.claim.overline, ...(claim.kind === "FACT" ? [] : [words.claim.kinds[claim.kind]])].join(" · ");
  const heading = markup`<h1 lang="${claim.language}">${claim.text}</h1>`;
  return markup`<p class="over${isRetracted ? " gone" : ""}">${over}</p>
${claim.text.length > longTextLength ? markup`<div class="long">${heading}</div>` : heading}
${isRetracted ? null : saidBy(claim, page)}`;
}

function pastNotice({ asOf, now }: NonNullable<ShownClaim["past"]>, claim: PageClaim, page: Page): Markup {
  const { past } = publicWords(page.locale);
  const isRetractedSince = now.retractedAt !== null && claim.retractedAt === null;
  const changed = now.updatedAt !== claim.updatedAt && markup` ${past.changed}`;
  const retracted =
    isRetractedSince &&
    markup` <strong>${past.retracted}</strong> <span lang="${claim.language}">${now.retractionReason}</span>`;
  return markup`<div class="notice ${isRetractedSince ? "gone" : "past"}" role="note"><p>${past.notice} ${dateOf(asOf, page)}.${
    retracted || changed || null
  }</p>
<p><a href="${leadTo(claimPageAddress(page.publisher, claim.id), page)}">${past.today}</a></p></div>`;
}

function retractionOf({ language, retractedAt, retractionReason }: PageClaim, page: Page): Markup {
  const { retraction } = publicWords(page.locale);
  return markup`<div class="notice gone" role="note"><p><strong>${retraction.on} ${dayOf(retractedAt ?? "", page)}.</strong> ${retraction.note}</p></div>
<h2>${retraction.reason}</h2>
<div class="prose" lang="${language}">${paragraphsOf(retractionReason ?? "")}</div>`;
}

interface Reviewed {
  readonly claim: PageClaim;
  readonly listed: PageClaim;
  readonly asOf: string | null;
}

function reviewOf({ claim, listed, asOf }: Reviewed, page: Page): Markup {
  const { claim: words } = publicWords(page.locale);
  const { publishedAt, updatedAt, topics, language } = claim;
  return markup`${correctionsOf(claim, page)}
${verdictOf(claim, page)}
${factsOf([
  [words.published, dayOf(publishedAt, page)],
  [words.updated, updatedAt === publishedAt ? null : dayOf(updatedAt, page)],
  [words.topics, topics.length === 0 ? null : markup`<span lang="${language}">${topics.join(", ")}</span>`],
])}
${appearancesOf(claim, listed, page)}${restLink(listed.appearances, asOf, page)}
${evidenceOf(claim, listed, page)}${restLink(listed.evidence, asOf, page)}`;
}

/** The way to all of a list, of which only the beginning is shown. */
const restLink = (
  { pageInfo }: Pick<PageClaim["appearances"], "pageInfo">,
  asOf: string | null,
  page: Page,
): Markup | null =>
  pageInfo.hasNextPage
    ? markup`\n<p class="next"><a href="${leadTo("", page, { asOf, all: "1" })}">${publicWords(page.locale).showAll}</a></p>`
    : null;
