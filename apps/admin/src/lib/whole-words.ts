/**
 * What stands before and after an anchor's words is cut after so many signs, in the middle of a word as it may be: for
 * reading, what is left of that word goes. Where there is but one, it stays.
 */
export const fromWholeWord = (before: string): string => before.replace(/^\S+\s+(?=\S)/u, "");
export const toWholeWord = (after: string): string => after.replace(/(?<=\S)\s+\S+$/u, "");
