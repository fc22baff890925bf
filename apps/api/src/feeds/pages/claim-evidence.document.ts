import { markup, type Markup } from "../markup.ts";
import { quoteOf, referenceOf } from "./claim-appearance.document.ts";
import { hostOf, originsOf, type EvidenceOrigin } from "./evidence-origin.ts";
import type { PageClaim, PageEvidence, RepublicationAnswer } from "./page.fragment.ts";
import { articleLink, joined, linkOf, listOf, sourceLink, stanceChip, type Page } from "./page-part.ts";
import { publicWords } from "./page.words.ts";

/** What bears on the claim, by whom it comes from: ten reprints of one story are one witness. */
export function evidenceOf({ evidence, language }: PageClaim, listed: PageClaim, page: Page): Markup | null {
  const { nodes } = evidence;
  if (nodes.length === 0) return null;
  const words = publicWords(page.locale).claim;
  // All are counted, also where not all are shown.
  const origins = originsOf(nodes);
  const shown = new Set(listed.evidence.nodes);
  const told = origins
    .map((origin) => ({ ...origin, evidence: origin.evidence.filter((one) => shown.has(one)) }))
    .filter((origin) => origin.evidence.length > 0);
  return markup`<section aria-labelledby="evidence">
<h2 id="evidence">${words.evidence(nodes.length)}</h2>
<p class="small"><strong>${words.origins(origins.length)}.</strong> ${words.originsNote}</p>
${told.map((origin) => originOf(origin, language, page))}
</section>`;
}

function originOf(origin: EvidenceOrigin, language: string, page: Page): Markup {
  const words = publicWords(page.locale);
  const { sources, owners, host, evidence } = origin;
  const [only] = sources;
  const kind = sources.length === 1 && only && markup`<p class="kind">${words.source.kinds[only.kind]}</p>\n`;
  const named =
    sources.length === 0
      ? (host ?? words.claim.unnamedOrigin)
      : joined(sources.map((one) => sourceLink(one, page)));
  const owned =
    owners.length > 0 &&
    markup`<p class="note">${words.claim.sameOwner(owners.map(({ name }) => name).join(", "))}</p>`;
  return markup`<h3>${named}</h3>
${kind || null}${owned || null}${listOf(evidence.map((one) => itemOf(one, language, page)))}\n`;
}

function itemOf(one: PageEvidence, language: string, page: Page): Markup {
  const words = publicWords(page.locale).claim;
  const { stance, excerpt, note, url, source, article, withheld } = one;
  const itself = url ?? source?.homepage ?? null;
  const from =
    article === null
      ? markup`${linkOf(itself === null ? (source?.name ?? "") : (hostOf(itself) ?? itself), itself)}`
      : referenceOf(article, page);
  const copied = article?.republication ?? null;
  return markup`<p>${stanceChip(stance, words.stances[stance])}</p>
${excerpt && quoteOf(excerpt, article?.language ?? null, withheld === null ? null : page)}
${note && markup`<p lang="${language}">${note}</p>`}
<p class="ref">${from}${copied && markup`<br>${words.copyOf} ${copiedFrom(copied, page)}`}</p>`;
}

/** Of all that is known of an original, what leads furthest. */
export function copiedFrom(
  { original, originalSource, originalUrl }: RepublicationAnswer,
  page: Page,
): Markup | null {
  if (original !== null) return articleLink(original, page);
  if (originalSource !== null) return sourceLink(originalSource, page);
  return originalUrl === null ? null : linkOf(hostOf(originalUrl) ?? originalUrl, originalUrl);
}
