import type { ShownRefusal } from "./outcome.ts";

/** What is wrong with one field. The API says it in English: only it knows which rule the value breaks. */
export function fieldProblem(refusal: ShownRefusal | undefined, field: string): string | undefined {
  return isAbout(refusal, field) ? refusal?.message : undefined;
}

/** The refusal, unless one of the form's fields shows it already. */
export function noteFor(
  refusal: ShownRefusal | undefined,
  fields: readonly string[],
): ShownRefusal | undefined {
  return fields.some((field) => isAbout(refusal, field)) ? undefined : refusal;
}

/** The path may go on into a list or an object: `topics.3`, `appearance.anchor.exact`. */
function isAbout(refusal: ShownRefusal | undefined, field: string): boolean {
  if (refusal?.code !== "INVALID_INPUT" || refusal.field === undefined) return false;
  return (
    refusal.field === field || refusal.field.startsWith(`${field}.`) || refusal.field.startsWith(`${field}[`)
  );
}
