import { formatPartialDate } from "@claimdesk/shared/partial-date";
import type { ClaimAnswer } from "./claim.fragment.ts";
import { Markup, markup } from "./markup.ts";
import { localeOf, wordsFor } from "./page-words.ts";

/** What readers of a feed see of a claim, in its own language. */
export interface EntryText {
  readonly title: string;
  readonly summary: string;
  /** HTML that is safe to show. */
  readonly content: string;
}

export function entryTextOf(claim: ClaimAnswer): EntryText {
  const words = wordsFor(claim.language);
  const retracted = claim.retractedAt !== null;
  const title = retracted ? `${words.retracted}${words.colon} ${claim.text}` : claim.text;
  const blocks = retracted ? retractionOf(claim) : [...verdictOf(claim), ...correctionsOf(claim)];
  const [first] = blocks;
  const summary = typeof first === "string" ? first : claim.text;
  return { title, summary, content: blocks.map(htmlOf).join("") };
}

const htmlOf = (block: string | Markup): string =>
  (block instanceof Markup ? block : markup`<p>${block}</p>`).text;

function retractionOf({ language, retractionReason }: ClaimAnswer): string[] {
  const { retractionNote } = wordsFor(language);
  return [...(retractionReason === null ? [] : [retractionReason]), retractionNote];
}

function verdictOf({ language, verdict }: ClaimAnswer): (string | Markup)[] {
  if (verdict === null) return [];
  const words = wordsFor(language);
  return [`${words.verdict}${words.colon} ${verdict.label}`, new Markup(verdict.rationaleHtml)];
}

function correctionsOf({ language, publications }: ClaimAnswer): string[] {
  const words = wordsFor(language);
  return publications.nodes.flatMap(({ kind, at, reason }) =>
    kind === "CORRECTION" && reason !== null
      ? [
          `${words.corrected} (${formatPartialDate(at.slice(0, 10), localeOf(language))})${words.colon} ${reason}`,
        ]
      : [],
  );
}
