import type { CodePointIndex } from "@claimdesk/shared/code-point";
import type { FieldName, Finding, Method, ReadAuthor, Span } from "./reading.ts";
import type { Remark } from "./remark.ts";

/** A place in the input in UTF-16 units, as everything inside this room counts. */
export interface UnitSpan {
  readonly start: number;
  readonly end: number;
}

/** A value read for a field, before it is known what the other candidates say. */
export interface Candidate {
  readonly field: FieldName;
  readonly value: string;
  readonly confidence: number;
  readonly at: UnitSpan | null;
  readonly method: Method;
  readonly remark?: Remark | undefined;
  /** As it stands, where the value is what that comes to. */
  readonly words?: string | undefined;
  /** Said of the whole site, not of the article. */
  readonly isOfSite?: boolean | undefined;
  /** What an author is, where the place it was read in says so. */
  readonly authorKind?: ReadAuthor["kind"] | undefined;
}

export function toSpan(index: CodePointIndex, at: UnitSpan | null): Span | null {
  return at && { start: index.toCodePoint(at.start), end: index.toCodePoint(at.end) };
}

/**
 * Every candidate becomes a finding. Candidates of one field that come from different places of a page and say
 * different things are told about each other, because an editor must see that a page contradicts itself.
 */
export function toFindings(index: CodePointIndex, candidates: readonly Candidate[]): Finding[] {
  const byField = new Map<FieldName, Candidate[]>();
  for (const candidate of candidates) {
    const known = byField.get(candidate.field);
    if (known === undefined) byField.set(candidate.field, [candidate]);
    else known.push(candidate);
  }
  return candidates.map((candidate) => ({
    field: candidate.field,
    value: candidate.value,
    confidence: candidate.confidence,
    origin: toSpan(index, candidate.at),
    method: candidate.method,
    remark: candidate.remark ?? null,
    disagreesWith: contradictions(candidate, byField.get(candidate.field) ?? []),
  }));
}

/** The candidate that is believed: the most confident, and among equals the first one read. */
export function believed(candidates: readonly Candidate[], field: FieldName): Candidate | null {
  let best: Candidate | null = null;
  for (const candidate of candidates) {
    if (candidate.field === field && candidate.confidence > (best?.confidence ?? 0)) best = candidate;
  }
  return best;
}

/** Several values of one of these are no contradiction, whoever names them. */
const additive = new Set<FieldName>([
  "regions",
  "topics",
  "rights.terms",
  "rights.contact",
  "rights.credit",
  "republication.evidence",
  "body",
  "images",
  "images.caption",
  "images.credit",
]);

function contradictions(candidate: Candidate, others: readonly Candidate[]): string[] {
  if (others.length < 2 || additive.has(candidate.field)) return [];
  const against = candidate.field === "authors" ? otherAuthorLists(candidate, others) : others;
  const values = against.filter((other) => !agrees(candidate, other)).map(({ value }) => value);
  return [...new Set(values)];
}

/** Authors read in one place complete each other; those of another place contradict a name that it lacks. */
function otherAuthorLists(candidate: Candidate, others: readonly Candidate[]): Candidate[] {
  const silentOrAgreeing = new Set<Method>([candidate.method]);
  for (const other of others) if (agrees(candidate, other)) silentOrAgreeing.add(other.method);
  return others.filter(({ method }) => !silentOrAgreeing.has(method));
}

function agrees(one: Candidate, other: Candidate): boolean {
  const [a, b] = [comparable(one), comparable(other)];
  if (a === b) return true;
  if (one.field === "publishedAt" || one.field === "updatedAt") return sameWhen(one.value, other.value);
  if (one.field === "language") return a.split(" ")[0] === b.split(" ")[0];
  if (one.field === "url" || one.field === "canonicalUrl") return false;
  // "Title | Outlet" and "Title", "Le Courrier" and "Courrier": one says the other and more.
  return a !== "" && b !== "" && (a.includes(b) || b.includes(a));
}

/** Each is compared with every other one of its field. */
const folded = new WeakMap<Candidate, string>();

function comparable(candidate: Candidate): string {
  const known = folded.get(candidate);
  if (known !== undefined) return known;
  const bare = candidate.value.normalize("NFKD").replace(/\p{M}+/gu, "");
  const words = bare
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  folded.set(candidate, words);
  return words;
}

/** A day and an instant of that day agree, and so do a month and a day in it; two instants must be the same one. */
function sameWhen(one: string, other: string): boolean {
  if (one.includes("T") && other.includes("T")) return Date.parse(one) === Date.parse(other);
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return long.startsWith(short);
}
