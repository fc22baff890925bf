const toldFields = ["title", "language", "everyMinutes", "paused"] as const;

export interface FeedChange {
  field: (typeof toldFields)[number];
  before: unknown;
  after: unknown;
}

/** Which of a feed's fields an entry of the audit changed. The first entry has nothing before it. */
export function feedChanges(before: unknown, after: unknown): readonly FeedChange[] {
  if (!isRecord(before) || !isRecord(after)) return [];
  return toldFields.flatMap((field) =>
    before[field] === after[field] ? [] : [{ field, before: before[field], after: after[field] }],
  );
}

/** The audit knows publishers by their ids, which tell a reader nothing. */
export function isOtherPublisher(before: unknown, after: unknown): boolean {
  return isRecord(before) && isRecord(after) && before["publisherId"] !== after["publisherId"];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
