import type { SaidRating } from "./fact-check.ts";

/** A step of the desk's scale. */
export interface ScaleStep {
  readonly rating: string;
  readonly labelFr: string;
  readonly labelEn: string;
  readonly value: number | null;
}

export type MappedRating =
  | { readonly kind: "mapped"; readonly step: ScaleStep; readonly by: "name" | "number" }
  | { readonly kind: "unmapped"; readonly reason: string };

/**
 * The desk's rating for somebody else's. A name is mapped where it is a name of the desk's own scale, a number only at
 * the ends of the scale that comes with it: between them every publisher means something else. What names and numbers
 * say against each other is mapped by neither.
 */
export function mappedRating(said: SaidRating, scale: readonly ScaleStep[]): MappedRating {
  const named = said.name === null ? undefined : scale.find((step) => isCalled(step, said.name ?? ""));
  const atEnd = stepAtEnd(said, scale);
  if (named !== undefined && atEnd !== null && isOpposite(named, atEnd, scale))
    return { kind: "unmapped", reason: "its name and its number say the opposite" };
  if (named !== undefined) return { kind: "mapped", step: named, by: "name" };
  return atEnd === null
    ? { kind: "unmapped", reason: "the desk's scale has no such rating" }
    : { kind: "mapped", step: atEnd, by: "number" };
}

/** As it was said, to be read beside whatever the desk makes of it. */
export function asSaid({ name, value, best, worst }: SaidRating): string {
  const range = best === null || worst === null ? "" : `, ${String(worst)}–${String(best)}`;
  const number = value === null ? "" : `${String(value)}${range}`;
  if (name === null) return number;
  return number === "" ? `“${name}”` : `“${name}” (${number})`;
}

const isCalled = ({ rating, labelFr, labelEn }: ScaleStep, name: string): boolean =>
  [rating, rating.replaceAll("_", " "), labelFr, labelEn].some((one) => folded(one) === folded(name));

const folded = (name: string): string =>
  name
    .normalize("NFKD")
    .replaceAll(/\p{M}+/gu, "")
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .toLowerCase();

function stepAtEnd({ value, best, worst }: SaidRating, scale: readonly ScaleStep[]): ScaleStep | null {
  if (value === null || best === null || worst === null || best <= worst) return null;
  const rated = scale.filter((step) => step.value !== null).sort((a, b) => (a.value ?? 0) - (b.value ?? 0));
  if (value === worst) return rated[0] ?? null;
  return value === best ? (rated.at(-1) ?? null) : null;
}

const isOpposite = (named: ScaleStep, atEnd: ScaleStep, scale: readonly ScaleStep[]): boolean =>
  named.value !== null && atEnd.value !== null && half(named.value, scale) * half(atEnd.value, scale) < 0;

/** On which side of the scale's middle it is: −1, 0 or 1. */
export function half(value: number, scale: readonly ScaleStep[]): number {
  const values = scale.flatMap((step) => (step.value === null ? [] : [step.value]));
  return Math.sign(value - (Math.min(...values) + Math.max(...values)) / 2);
}
