import { claimPageAddress } from "../desk-address.ts";
import { markup, type Markup } from "../markup.ts";
import type { PageClaim } from "./page.fragment.ts";
import { dateOf, dayOf, leadTo, listOf, type Page } from "./page-part.ts";
import { publicWords } from "./page.words.ts";

/** What was corrected, where nobody can miss it; the latest first. */
export function correctionsOf({ publications, language }: PageClaim, page: Page): Markup | null {
  const told = publications.nodes.filter(({ kind, reason }) => kind === "CORRECTION" && reason !== null);
  if (told.length === 0) return null;
  const { history, colon } = publicWords(page.locale);
  const items = told.map(
    ({ at, reason }) =>
      markup`<p><strong>${history.corrected} ${dayOf(at, page)}${colon}</strong> <span lang="${language}">${reason}</span></p>\n`,
  );
  return markup`<div class="notice" role="note">${items}</div>`;
}

/** Every state in which it was public, each with the way to it. */
export function historyOf({ id, publications, language, retractedAt }: PageClaim, page: Page): Markup {
  const { history } = publicWords(page.locale);
  const address = claimPageAddress(page.publisher, id);
  const items = publications.nodes.map(({ kind, at, reason }, index) => {
    // Why it was retracted is what a tombstone says above.
    const told = kind === "RETRACTION" ? null : reason;
    // The latest is what this page shows.
    const stood =
      index === 0
        ? null
        : markup`\n<p class="ref"><a href="${leadTo(address, page, { asOf: at })}">${history.asItStood}</a></p>`;
    return markup`<p><strong>${history.kinds[kind]}</strong> · ${dateOf(at, page)}</p>
${told && markup`<p lang="${language}">${told}</p>`}${stood}`;
  });
  return markup`<section aria-labelledby="history">
<h2 id="history">${history.heading}</h2>
${items.length === 0 ? null : listOf(items)}
${retractedAt === null ? markup`<p class="small">${history.fourEyes}</p>` : null}
</section>`;
}
