import type { InvalidInput } from "../../kernel/refusal.ts";
import { topicNames } from "../claim.check.ts";

export interface TopicChange {
  readonly add: readonly string[];
  readonly remove: readonly string[];
}

/** The topics of a claim after it: those that it keeps in their order, then the new ones. Capitals do not matter. */
export function changedTopics(
  topics: readonly string[],
  { add, remove }: TopicChange,
): string[] | InvalidInput {
  const gone = new Set(remove.map((topic) => topic.toLowerCase()));
  return topicNames([...topics.filter((topic) => !gone.has(topic.toLowerCase())), ...add]);
}

export const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
