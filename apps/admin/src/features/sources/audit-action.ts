/** What is recorded about a source, as far as it has words in the messages. */
const knownActions = [
  "SOURCE_CREATED",
  "SOURCE_EDITED",
  "SOURCE_MERGED",
  "SOURCE_MERGE_UNDONE",
  "SOURCE_RESTORED",
] as const;

export function isKnownAction(action: string): action is (typeof knownActions)[number] {
  return knownActions.some((known) => known === action);
}
