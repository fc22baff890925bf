import { draftFields } from "./source-draft.ts";
import type { DraftField } from "./source-draft.ts";

export interface SourceChange {
  field: DraftField;
  before: unknown;
  after: unknown;
}

/** Which fields an entry of the audit changed. The first entry has nothing before it: there, nothing was changed. */
export function sourceChanges(before: unknown, after: unknown): readonly SourceChange[] {
  if (!isRecord(before) || !isRecord(after)) return [];
  return draftFields.flatMap((field) => {
    // Before the desk had dates of owners, it wrote down their ids alone.
    const isDated = "ownerships" in before && "ownerships" in after;
    const name = field === "ownerships" && !isDated ? "ownerIds" : field;
    const [from, to] = [before[name], after[name]];
    return JSON.stringify(from) === JSON.stringify(to) ? [] : [{ field, before: from, after: to }];
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
