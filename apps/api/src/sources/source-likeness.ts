import type { SourceKind } from "@claimdesk/shared/claim-state";
import { namesOf, type ComparedSource, type LikenessReason } from "./compared-source.ts";
import { likeInstitutions } from "./institution-likeness.ts";
import { personLikeness } from "./person-likeness.ts";

/** How far each reason alone is believed, to order proposals by: our judgement, fitted to nothing. */
const confidences: Record<LikenessReason, number> = {
  SAME_DOMAIN: 0.9,
  SAME_NAME: 0.9,
  SAME_LETTERS: 0.85,
  LEGAL_FORM: 0.8,
  NAME_IS_DOMAIN: 0.85,
  ACRONYM: 0.5,
  NAME_ORDER: 0.75,
  TRANSLITERATION: 0.8,
  INITIAL_AND_SURNAME: 0.6,
  MIDDLE_NAME: 0.55,
  SURNAME_ALONE: 0.4,
};
const further = 0.05;

export interface Likeness {
  readonly confidence: number;
  /** The strongest first. */
  readonly reasons: readonly LikenessReason[];
}

const apart = new Set<SourceKind>(["DOCUMENT", "DATASET"]);

/** May these be one? Null where nothing says so, or something speaks against it. It decides nothing: a person does. */
export function likenessOf(one: ComparedSource, other: ComparedSource): Likeness | null {
  const reasons = reasonsFor(one, other);
  const [first, ...rest] = [...reasons].sort((a, b) => confidences[b] - confidences[a]);
  if (first === undefined) return null;
  return {
    confidence: Math.min(0.99, confidences[first] + further * rest.length),
    reasons: [first, ...rest],
  };
}

function reasonsFor(one: ComparedSource, other: ComparedSource): ReadonlySet<LikenessReason> {
  if (one.kind === "PERSON" && other.kind === "PERSON") return personLikeness(namesOf(one), namesOf(other));
  if (one.kind === "PERSON" || other.kind === "PERSON") return new Set();
  if ((apart.has(one.kind) || apart.has(other.kind)) && one.kind !== other.kind) return new Set();
  return likeInstitutions(one, other);
}
