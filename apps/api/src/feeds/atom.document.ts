import type { ClaimAnswer } from "./claim.fragment.ts";
import { claimPageAddress, claimReviewAddress, lastingId, type Publisher } from "./desk-address.ts";
import { entryTextOf } from "./entry-text.ts";
import type { FeedPage } from "./feed-page.ts";
import { markup, type Markup } from "./markup.ts";

const ratingScheme = "https://schema.org/reviewRating";

/** A desk that has published nothing yet still has to say when that was true. */
const noTime = "1970-01-01T00:00:00.000Z";

/** Not allowed in XML, not even escaped. */
// eslint-disable-next-line no-control-regex
const notInXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** A page of the feed as Atom (RFC 4287), paged by RFC 5005, its tombstones those of RFC 6721. */
export function atomOf(page: FeedPage<ClaimAnswer>): string {
  const { words, publisher, updatedAt, claims } = page;
  const feed = markup`<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:at="http://purl.org/atompub/tombstones/1.0" xml:lang="${words.language}">
<id>${page.id}</id>
<title>${words.title}</title>
<subtitle>${words.description}</subtitle>
<updated>${updatedAt ?? noTime}</updated>
<author><name>${publisher.name}</name><uri>${publisher.url}</uri></author>
${linksOf(page)}
${claims.map((claim) => (claim.retractedAt === null ? entryOf(claim, publisher) : retractionOf(claim, publisher)))}</feed>
`;
  return feed.text.toWellFormed().replaceAll(notInXml, "");
}

function linksOf({ self, start, next, publisher }: FeedPage<ClaimAnswer>): Markup {
  const link = (rel: string, href: string): Markup =>
    markup`<link rel="${rel}" type="application/atom+xml" href="${href}"/>`;
  return markup`${link("self", self)}${link("first", start)}${next && link("next", next)}
<link rel="alternate" type="text/html" href="${publisher.url}"/>`;
}

function entryOf(claim: ClaimAnswer, publisher: Publisher): Markup {
  const { verdict } = claim;
  const rated =
    verdict && markup`<category term="${verdict.rating}" scheme="${ratingScheme}" label="${verdict.label}"/>`;
  return markup`<entry xml:lang="${claim.language}">
<id>${lastingId(claim.id)}</id>
<published>${claim.publishedAt}</published>
<updated>${claim.updatedAt}</updated>
${textOf(claim, publisher)}
<link rel="alternate" type="application/ld+json" href="${claimReviewAddress(publisher, claim.id)}"/>
${claim.topics.map((term) => markup`<category term="${term}"/>`)}${rated}
</entry>
`;
}

/**
 * For programs the claim's entry is deleted. Readers who know nothing of that would go on showing it: they get an
 * entry of its own that tells of the retraction.
 */
function retractionOf(claim: ClaimAnswer, publisher: Publisher): Markup {
  const when = claim.retractedAt ?? claim.updatedAt;
  const retraction = claim.publications.nodes.find(({ kind }) => kind === "RETRACTION");
  const told =
    retraction &&
    markup`<entry xml:lang="${claim.language}">
<id>${lastingId(retraction.id)}</id>
<updated>${when}</updated>
${textOf(claim, publisher)}
</entry>
`;
  return markup`<at:deleted-entry ref="${lastingId(claim.id)}" when="${when}"><at:comment xml:lang="${claim.language}">${claim.retractionReason}</at:comment></at:deleted-entry>
${told ?? null}`;
}

/** The content is HTML, and stands in XML: it is escaped a second time. */
function textOf(claim: ClaimAnswer, publisher: Publisher): Markup {
  const { title, summary, content } = entryTextOf(claim);
  return markup`<title>${title}</title>
<summary>${summary}</summary>
<content type="html">${content}</content>
<link rel="alternate" type="text/html" href="${claimPageAddress(publisher, claim.id)}"/>`;
}
