import { createUnionType, type ClassType } from "type-graphql";
import { NotFound } from "../kernel/refusal.ts";
import { OpenedItem } from "./recent-item.type.ts";

export const NoteOpenedAnswer = createUnionType({
  name: "NoteOpenedAnswer",
  description: "That it is remembered, or why not.",
  types: () => [OpenedItem, NotFound] as const,
  resolveType: (value: object) => value.constructor as ClassType,
});
