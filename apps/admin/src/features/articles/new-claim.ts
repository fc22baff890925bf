import type { Anchor } from "@claimdesk/shared/anchor";
import { codePointLength } from "@claimdesk/shared/code-point";
import { claimTextLengthMax } from "@claimdesk/shared/limits";
import type { AppearanceInput, ClaimKind, CreateClaimInput } from "../../gql/graphql.ts";
import type { NamedSource } from "./article-draft.ts";

/** An article whose words become claims. */
export interface QuotedArticle {
  id: string;
  language: string;
  revisionNumber: number;
  text: string;
}

/** One link of the chain, with the source still to be chosen. */
export interface DraftLink {
  key: number;
  source: NamedSource | null;
  verb: string;
}

export interface DraftClaim {
  text: string;
  kind: ClaimKind;
  language: string;
  attribution: readonly DraftLink[];
}

/** Begins with the article's own words, which an editor then puts in theirs. */
export function newClaim({ exact }: Anchor, language: string): DraftClaim {
  const words = exact.replaceAll(/\s+/g, " ").trim();
  const text = codePointLength(words) > claimTextLengthMax ? "" : words;
  return { text, kind: guessKind(words), language, attribution: [] };
}

/** A guess to be corrected: quotation marks around most of it, else figures. */
function guessKind(words: string): ClaimKind {
  if (/^[«“"].*[»”"][.!?]?$/.test(words)) return "QUOTATION";
  return /\p{Nd}/u.test(words) ? "FIGURE" : "FACT";
}

/** A link that names nobody says nothing: it is to be filled in or taken away. */
export function isChainWhole({ attribution }: DraftClaim): boolean {
  return attribution.every(({ source }) => source !== null);
}

export function toClaimInput({ text, kind, language }: DraftClaim): CreateClaimInput {
  return { text: text.trim(), kind, language };
}

/** A claim to be, and the words of an article that make it. */
export interface Placement {
  article: { id: string; revisionNumber: number };
  anchor: Anchor;
  claim: DraftClaim;
}

export function toAppearance({ article, anchor, claim }: Placement): AppearanceInput {
  const { exact, prefix, suffix, start, end } = anchor;
  return {
    articleId: article.id,
    revisionNumber: article.revisionNumber,
    anchor: { exact, prefix, suffix, start, end },
    attribution: claim.attribution.flatMap(({ source, verb }) =>
      source?.id == null ? [] : [{ sourceId: source.id, verb: verb.trim() === "" ? null : verb.trim() }],
    ),
  };
}
