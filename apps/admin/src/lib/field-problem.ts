"use client";

import type { ShownRefusal } from "./outcome.ts";
import { useRefusalWords } from "./refusal-words.ts";

/** What is wrong with one field, in the reader's language. */
export function useFieldProblem(refusal: ShownRefusal | undefined): (field: string) => string | undefined {
  const words = useRefusalWords();
  return (field) => (refusal !== undefined && isAbout(refusal, field) ? words(refusal).advice : undefined);
}

/** The refusal, unless one of the form's fields shows it already. */
export function noteFor(
  refusal: ShownRefusal | undefined,
  fields: readonly string[],
): ShownRefusal | undefined {
  return refusal !== undefined && fields.some((field) => isAbout(refusal, field)) ? undefined : refusal;
}

/** The path may go on into a list or an object: `topics.3`, `appearance.anchor.exact`. */
function isAbout(refusal: ShownRefusal, field: string): boolean {
  if (refusal.code !== "INVALID_INPUT" || refusal.field === undefined) return false;
  return (
    refusal.field === field || refusal.field.startsWith(`${field}.`) || refusal.field.startsWith(`${field}[`)
  );
}
