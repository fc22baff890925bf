import type { PartialDate } from "@claimdesk/shared/partial-date";
import type { ClaimKind, Permission } from "@claimdesk/shared/claim-state";
import type { RightsCondition, RightsGround } from "@claimdesk/shared/rights";
import type { Remark } from "./remark.ts";

/** What is handed in: exactly one of the two, verbatim as it was pasted or fetched. */
export type ReadingInput = { readonly text: string } | { readonly html: string };

/** What whoever hands it in already knows. */
export interface ReadingHints {
  readonly sourceUrl?: string | null | undefined;
  readonly language?: string | null | undefined;
  /** When the page was fetched, as an RFC 3339 instant: "yesterday" and "12 March" are counted back from it. */
  readonly fetchedAt?: string | null | undefined;
  readonly title?: string | null | undefined;
  readonly standfirst?: string | null | undefined;
  readonly authors?: readonly string[] | undefined;
  readonly publisher?: string | null | undefined;
  readonly publishedAt?: PartialDate | null | undefined;
  readonly topics?: readonly string[] | undefined;
}

/** A place, in Unicode code points; the end is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type FieldName =
  | "title"
  | "standfirst"
  | "authors"
  | "publisher"
  | "publishedAt"
  | "updatedAt"
  | "language"
  | "url"
  | "canonicalUrl"
  | "regions"
  | "topics"
  | "body"
  | "images"
  | "images.caption"
  | "images.credit"
  | "republication.originalSource"
  | "republication.originalUrl"
  | "republication.evidence"
  | "rights.holder"
  | "rights.credit"
  | "rights.notice"
  | "rights.terms"
  | "rights.contact"
  | "rights.disclaimer"
  | "rights.licence"
  | "rights.permission";

/** How a value was come by. `hint` is the word of whoever handed the article in; `detected` is worked out. */
export type Method =
  | "title-line"
  | "byline"
  | "dateline"
  | "label"
  | "lone-link"
  | "text"
  | "json-ld"
  | "open-graph"
  | "meta"
  | "link"
  | "element"
  | "readability"
  | "hint"
  | "detected";

export interface Finding {
  readonly field: FieldName;
  readonly value: string;
  /** 0 to 1; an order between candidates, not a measured probability. */
  readonly confidence: number;
  /** Where in the input as given it was read; null when it stands nowhere in it (worked out, or not placeable). */
  readonly origin: Span | null;
  readonly method: Method;
  readonly remark: Remark | null;
  /** Other values read for the same field that this one contradicts; empty when all agree. */
  readonly disagreesWith: readonly string[];
}

export interface ReadAuthor {
  readonly name: string;
  readonly kind: "PERSON" | "ORGANISATION";
}

export interface ReadPublisher {
  readonly name: string;
  /** The registrable domain where the name or the page's address shows one. */
  readonly domain: string | null;
}

export interface ReadRepublication {
  readonly originalSource: string | null;
  readonly originalUrl: string | null;
  /** The words that state it; null where only a link does. */
  readonly evidence: string | null;
  readonly how: "STATED_IN_TEXT" | "CANONICAL_LINK";
}

/** The SPDX identifier where there is one, and its name or the words that stand for it. */
export interface ReadLicence {
  readonly spdx: string | null;
  readonly name: string;
  readonly url: string | null;
}

/** What one statement comes to by itself. */
export interface ReadStatement {
  readonly words: string;
  readonly ground: Extract<RightsGround, "ARTICLE" | "PAGE_DATA" | "SITE">;
  /** Null where it says nothing that is understood. */
  readonly permission: Permission | null;
  readonly licence: string | null;
}

export interface ReadRights {
  readonly holder: string | null;
  /** The words that it is to be credited by. */
  readonly credit: string | null;
  readonly notice: string | null;
  readonly terms: string | null;
  readonly contact: string | null;
  readonly disclaimer: string | null;
  readonly permission: Permission;
  readonly licence: ReadLicence | null;
  readonly conditions: readonly RightsCondition[];
  /** UNKNOWN where nothing is stated. */
  readonly ground: RightsGround;
  /** The sentence that the permission rests on; null where nothing is stated. */
  readonly permissionBasis: string | null;
  readonly statements: readonly ReadStatement[];
}

export type FurnitureKind =
  | "NOTICE"
  | "TERMS"
  | "DISCLAIMER"
  | "CONTACT"
  | "ORIGINAL_SOURCE"
  | "BYLINE"
  | "NAVIGATION"
  | "RULE"
  | "FRONT_MATTER"
  | "CAPTION"
  | "OTHER";

/** A picture of the article, by reference: it stays where it is. */
export interface ReadImage {
  readonly url: string;
  readonly caption: string | null;
  readonly credit: string | null;
}

/** Text that is not body: kept, so that an editor can see that nothing was lost. */
interface SetAside {
  readonly kind: FurnitureKind;
  readonly text: string;
  readonly origin: Span | null;
}

export interface BodyAnchor extends Span {
  readonly exact: string;
}

export interface ReadAttribution {
  readonly verb: string;
  readonly speaker: string;
  readonly anchor: BodyAnchor;
}

/** The rules of this room, or a language model that whoever runs the desk has switched on. */
type Proposer = "RULES" | "LANGUAGE_MODEL";

export interface ReadSuggestion {
  readonly kind: Extract<ClaimKind, "QUOTATION" | "FIGURE" | "CAUSAL" | "FACT">;
  /** The wording, readable without the article around it. */
  readonly text: string;
  /** In code points of the body text. */
  readonly anchor: BodyAnchor;
  /** Who says it, from the article outwards: the last one said it first. Empty where that is not clear. */
  readonly attribution: readonly ReadAttribution[];
  readonly confidence: number;
  readonly proposedBy: Proposer;
}

export interface Reading {
  readonly kind: "read";
  readonly title: string | null;
  readonly standfirst: string | null;
  readonly authors: readonly ReadAuthor[];
  readonly publisher: ReadPublisher | null;
  readonly publishedAt: PartialDate | null;
  readonly updatedAt: PartialDate | null;
  /** BCP 47, the shortest tag that says it. */
  readonly language: string | null;
  readonly url: string | null;
  readonly canonicalUrl: string | null;
  readonly regions: readonly string[];
  readonly topics: readonly string[];
  /** Paragraphs separated by one blank line. */
  readonly body: string;
  readonly bodyHtml: string;
  readonly images: readonly ReadImage[];
  readonly republication: ReadRepublication | null;
  readonly rights: ReadRights;
  readonly findings: readonly Finding[];
  readonly setAside: readonly SetAside[];
  readonly suggestions: readonly ReadSuggestion[];
}

export type UnreadableCode = "EMPTY" | "BINARY" | "TOO_LARGE" | "WRONG_ENCODING" | "NO_BODY";

export interface Unreadable {
  readonly kind: "unreadable";
  readonly code: UnreadableCode;
  /** A sentence for the editor, saying what to do about it. */
  readonly message: string;
}
