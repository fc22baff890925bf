export interface RecordedChange {
  field: string;
  /** Null where there was nothing, or nothing is left. */
  before: string | null;
  after: string | null;
}

/** What a record says of before and after, field by field; what stayed as it was is left out. */
export function recordedChanges(before: unknown, after: unknown): RecordedChange[] {
  const [was, is] = [fieldsOf(before), fieldsOf(after)];
  const fields = [...new Set([...Object.keys(was), ...Object.keys(is)])];
  return fields
    .map((field) => ({ field, before: wordsOf(was[field]), after: wordsOf(is[field]) }))
    .filter((change) => change.before !== change.after);
}

function fieldsOf(value: unknown): Record<string, unknown> {
  if (typeof value !== "object" || value === null) return value == null ? {} : { value };
  return Array.isArray(value) ? { value } : (value as Record<string, unknown>);
}

function wordsOf(value: unknown): string | null {
  if (value === undefined || value === null || value === "") return null;
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (Array.isArray(value) && value.every((one) => typeof one !== "object"))
    return value.length === 0 ? null : value.join(", ");
  return JSON.stringify(value, null, 1);
}
