import type { Stance } from "@claimdesk/shared/claim-state";
import type { Option } from "../../ui/option.ts";
import type { DeskEvidence } from "./claim-desk.query.ts";
import { anchorOf } from "./quote-anchor.ts";
import type { QuoteDraft } from "./quote-anchor.ts";

export interface EvidenceDraft {
  stance: Stance;
  source: Option | undefined;
  article: Option | undefined;
  quote: QuoteDraft;
  url: string;
  excerpt: string;
  note: string;
}

export function evidenceDraft(piece: DeskEvidence | undefined): EvidenceDraft {
  const { source, article, anchor } = piece ?? {};
  return {
    stance: piece?.stance ?? "SUPPORTS",
    source: source ? { value: source.id, label: source.name } : undefined,
    article: article ? { value: article.id, label: article.title } : undefined,
    quote: { exact: anchor?.exact ?? "", start: anchor?.start },
    url: piece?.url ?? "",
    // The words of the anchor stand in their own field; shown twice they would seem to be two quotes.
    excerpt: piece?.excerpt === anchor?.exact ? "" : (piece?.excerpt ?? ""),
    note: piece?.note ?? "",
  };
}

/** Evidence comes from somewhere: a source, an article or an address. */
export function namesNothing({ source, article, url }: EvidenceDraft): boolean {
  return source === undefined && article === undefined && url.trim() === "";
}

export function evidenceInput({ stance, source, article, quote, url, excerpt, note }: EvidenceDraft) {
  return {
    stance,
    sourceId: source?.value ?? null,
    articleId: article?.value ?? null,
    anchor: article === undefined ? null : anchorOf(quote),
    url: written(url),
    excerpt: written(excerpt),
    note: written(note),
  };
}

function written(text: string): string | null {
  return text.trim() === "" ? null : text.trim();
}
