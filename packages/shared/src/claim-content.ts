import type { Anchor } from "./anchor.ts";
import type { ClaimKind, Stance } from "./claim-state.ts";

/**
 * Everything that an approval covers. Its digest is the SHA-256 of `canonicalContent`, which the API takes.
 * What is absent is null, never left out, so that there is one way to write each content.
 */
export interface ClaimContent {
  readonly text: string;
  readonly language: string;
  readonly kind: ClaimKind;
  readonly topics: readonly string[];
  readonly verdict: VerdictContent | null;
  readonly appearances: readonly AppearanceContent[];
  readonly evidence: readonly EvidenceContent[];
}

export interface VerdictContent {
  readonly rating: string;
  readonly rationale: string;
}

export interface AppearanceContent {
  readonly articleRevisionId: string;
  readonly anchor: Anchor;
  /** From the article outwards: here the order is the meaning. */
  readonly attribution: readonly AttributionLinkContent[];
}

export interface AttributionLinkContent {
  readonly sourceId: string;
  readonly verb: string | null;
  readonly anchor: Anchor | null;
}

export interface EvidenceContent {
  readonly stance: Stance;
  readonly sourceId: string | null;
  readonly articleRevisionId: string | null;
  readonly anchor: Anchor | null;
  readonly url: string | null;
  readonly excerpt: string | null;
  readonly note: string | null;
}

/** Stands in every canonical text: when the form changes, no old digest can be mistaken for a new one. */
const form = "claim-content/1";

/**
 * One text for one content, after RFC 8785: sorted keys, no white space, strings verbatim (not even NFC, because a
 * reviewer approved these very characters). Topics, appearances and evidence are sets, so they are sorted.
 */
export function canonicalContent(content: ClaimContent): string {
  return canonical({
    form,
    text: content.text,
    language: content.language,
    kind: content.kind,
    topics: asSet(content.topics),
    verdict: content.verdict && pick(content.verdict, ["rating", "rationale"]),
    appearances: asSet(content.appearances.map(appearanceJson)),
    evidence: asSet(content.evidence.map(evidenceJson)),
  });
}

type Json = string | number | null | readonly Json[] | { readonly [key: string]: Json };

function appearanceJson({ articleRevisionId, anchor, attribution }: AppearanceContent): Json {
  const links = attribution.map((link) => ({
    ...pick(link, ["sourceId", "verb"]),
    anchor: anchorJson(link.anchor),
  }));
  return { articleRevisionId, anchor: anchorJson(anchor), attribution: links };
}

function evidenceJson(evidence: EvidenceContent): Json {
  const plain = pick(evidence, ["stance", "sourceId", "articleRevisionId", "url", "excerpt", "note"]);
  return { ...plain, anchor: anchorJson(evidence.anchor) };
}

function anchorJson(anchor: Anchor | null): Json {
  return anchor && pick(anchor, ["exact", "prefix", "suffix", "start", "end"]);
}

/** Only the named fields: a caller's row may carry more, and what approval does not cover must not void it. */
function pick<K extends string>(from: Readonly<Record<K, Json>>, keys: readonly K[]): Record<string, Json> {
  return Object.fromEntries(keys.map((key) => [key, from[key]]));
}

function asSet(items: readonly Json[]): Json {
  return items
    .map((item) => ({ item, key: canonical(item) }))
    .sort((a, b) => byUnits(a.key, b.key))
    .map(({ item }) => item);
}

function canonical(value: Json): string {
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  if (isList(value)) return `[${value.map(canonical).join(",")}]`;
  const fields = Object.entries(value).sort(([a], [b]) => byUnits(a, b));
  return `{${fields.map(([key, field]) => `${JSON.stringify(key)}:${canonical(field)}`).join(",")}}`;
}

// Array.isArray does not narrow away a readonly array.
function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

/** By UTF-16 units, as RFC 8785 has it: never by a locale, which differs from machine to machine. */
function byUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
