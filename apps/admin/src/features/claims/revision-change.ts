import type { HistoryRevision } from "./claim-history.query.ts";

interface RevisionChange {
  field: "text" | "kind" | "topics" | "rating" | "rationale";
  before: string;
  after: string;
}

/** What differs in a revision's own fields. A change of its appearances or evidence leaves them all alike. */
export function changesBetween(earlier: HistoryRevision, later: HistoryRevision): readonly RevisionChange[] {
  const [before, after] = [fieldsOf(earlier), fieldsOf(later)];
  const fields = ["text", "kind", "topics", "rating", "rationale"] as const;
  return fields
    .map((field) => ({ field, before: before[field], after: after[field] }))
    .filter((change) => change.before !== change.after);
}

function fieldsOf({ text, kind, topics, verdict }: HistoryRevision) {
  return {
    text,
    kind,
    topics: topics.join(", "),
    rating: verdict?.rating ?? "",
    rationale: verdict?.rationale ?? "",
  };
}
