/** Words that a list of words gets or loses. */
export interface ListChange {
  readonly add: readonly string[];
  readonly remove: readonly string[];
}

/** Those that stay in their order, then the new ones; what comes twice is the check's to drop. Capitals do not matter. */
export function changedList(words: readonly string[], { add, remove }: ListChange): string[] {
  const gone = new Set(remove.map((word) => word.toLowerCase()));
  return [...words.filter((word) => !gone.has(word.toLowerCase())), ...add];
}
