import { formatPartialDate } from "@claimdesk/shared/partial-date";
import type { ClaimAnswer } from "./claim.fragment.ts";
import { markup } from "./markup.ts";
import { localeOf, wordsFor } from "./page-words.ts";

/** What readers of a feed see of a claim, in its own language. */
export interface EntryText {
  readonly title: string;
  readonly summary: string;
  /** Paragraphs of escaped HTML. */
  readonly content: string;
}

export function entryTextOf(claim: ClaimAnswer): EntryText {
  const words = wordsFor(claim.language);
  const retracted = claim.retractedAt !== null;
  const title = retracted ? `${words.retracted}${words.colon} ${claim.text}` : claim.text;
  const paragraphs = retracted ? retractionOf(claim) : [...verdictOf(claim), ...correctionsOf(claim)];
  const summary = paragraphs[0] ?? claim.text;
  return { title, summary, content: paragraphs.map((text) => markup`<p>${text}</p>`.text).join("") };
}

function retractionOf({ language, retractionReason }: ClaimAnswer): string[] {
  const { retractionNote } = wordsFor(language);
  return [...(retractionReason === null ? [] : [retractionReason]), retractionNote];
}

function verdictOf({ language, verdict }: ClaimAnswer): string[] {
  const words = wordsFor(language);
  return verdict === null ? [] : [`${words.verdict}${words.colon} ${verdict.label}`, verdict.rationale];
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
