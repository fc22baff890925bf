import { readFragment, type FragmentType } from "../gql/fragment-masking.ts";
import type { InputProblem, ReviewNeed } from "../gql/graphql.ts";
import { refusalFragment } from "./refusal.fragment.ts";

/**
 * What a write answers to its screen: plain data, since the answer of a server action is sent over the wire. The
 * API's own sentence is not in it: it is English, and readers are told in their language.
 */
export interface ShownRefusal {
  /** The API's own code, or one of `failureCode` when no answer came. */
  code: string;
  /** The field of the input that cannot be taken, and what is wrong with it. */
  field?: string | undefined;
  problem?: InputProblem | undefined;
  min?: number | null | undefined;
  max?: number | null | undefined;
  /** What is missing before a submission. */
  missing?: readonly ReviewNeed[] | undefined;
  /** Where the quoted words stand, when they stand more than once or elsewhere. */
  candidates?: readonly QuoteCandidate[] | undefined;
  /** What changed since it was read. */
  changes?: readonly FieldChange[] | undefined;
}

export interface FieldChange {
  field: string;
  before: string | null;
  after: string | null;
}

interface QuoteCandidate {
  exact: string;
  prefix: string;
  suffix: string;
  start: number;
}

export type Outcome<Value = null> = { done: true; value: Value } | { done: false; refusal: ShownRefusal };

export const done: Outcome = { done: true, value: null };

export function doneWith<Value>(value: Value): Outcome<Value> {
  return { done: true, value };
}

/** What a mutation answered with when it was refused: whichever refusals it has, with what a screen has to know. */
type Refused = FragmentType<typeof refusalFragment>;

/** Keeps of a refusal what a screen shows. */
export function refused(answer: Refused): { done: false; refusal: ShownRefusal } {
  const parts: ShownRefusal = readFragment(refusalFragment, answer);
  const { code, field, problem, min, max, missing, candidates, changes } = parts;
  return { done: false, refusal: { code, field, problem, min, max, missing, candidates, changes } };
}
