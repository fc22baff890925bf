import type { ImportReadingQuery } from "../../gql/graphql.ts";
import type { MarkedRange } from "../../ui/marked-text.tsx";

export type Finding = NonNullable<ImportReadingQuery["articleImport"]>["findings"][number];

/** A mark's id leads back to its field; a field may have been read from several places. */
function markId(field: string, place: number): string {
  return `${field}:${String(place)}`;
}

export function fieldOfMark(id: string): string {
  return id.slice(0, id.lastIndexOf(":"));
}

interface Marking {
  /** The field in focus. */
  active: string | undefined;
  nameOf: (field: string) => string;
}

/**
 * Where the findings were read from. The body is most of the text: marking it all would mark nothing, so it shows
 * only while its field is in focus.
 */
export function findingMarks(
  findings: readonly Finding[],
  { active, nameOf }: Marking,
): readonly MarkedRange[] {
  return findings.flatMap(({ field, origin, disagreesWith }, place) => {
    if (origin === null || (field === "body" && active !== "body")) return [];
    const kind = disagreesWith.length > 0 ? ("wavy" as const) : ("dotted" as const);
    return [{ id: markId(field, place), ...origin, kind, label: nameOf(field) }];
  });
}

/** The findings that say something about a field, its own and those that were not believed. */
export function remarksOf(findings: readonly Finding[], field: string): readonly Finding[] {
  return findings.filter((finding) => finding.field === field && isRemarkable(finding));
}

function isRemarkable({ remark, disagreesWith, confidence }: Finding): boolean {
  return remark !== null || disagreesWith.length > 0 || confidence < unsureBelow;
}

/** Below this a reader should look twice; it is an order between candidates, not a probability. */
export const unsureBelow = 0.5;
