import { changedList, type ListChange } from "../../kernel/list-change.ts";
import type { InvalidInput } from "../../kernel/refusal.ts";
import { topicNames } from "../claim.check.ts";

/** The topics of a claim after it. */
export const changedTopics = (topics: readonly string[], change: ListChange): string[] | InvalidInput =>
  topicNames(changedList(topics, change));

export const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
