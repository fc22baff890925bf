import { createUnionType, type ClassType } from "type-graphql";
import { InvalidInput, NotFound } from "../kernel/refusal.ts";
import { TypedElsewhere } from "./working-copy.refusal.ts";
import { DiscardedWorkingCopy, KeptWorkingCopy } from "./working-copy.type.ts";

/** A copy is told of and never read back: its class says what the answer is. */
const resolveType = (value: object): ClassType => value.constructor as ClassType;

export const KeepWorkingCopyAnswer = createUnionType({
  name: "KeepWorkingCopyAnswer",
  description: "That it is kept, or why not.",
  types: () => [KeptWorkingCopy, TypedElsewhere, NotFound, InvalidInput] as const,
  resolveType,
});

export const DiscardWorkingCopyAnswer = createUnionType({
  name: "DiscardWorkingCopyAnswer",
  description: "That it is gone, or why there was none.",
  types: () => [DiscardedWorkingCopy, NotFound] as const,
  resolveType,
});
