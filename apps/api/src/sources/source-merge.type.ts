import { Field, ID, ObjectType } from "type-graphql";
import { Person } from "../identity/person.type.ts";
import { connectionOf, PageArgs } from "../platform/graphql/connection.type.ts";
import { extendType } from "../platform/graphql/planned-field.ts";
import { DateTimeScalar } from "../platform/graphql/scalar.ts";
import { SourceType } from "./source.type.ts";

@ObjectType({ description: "That two sources are one, as somebody at the desk found; it can be undone." })
class SourceMerge {
  @Field(() => ID, { description: "Global id: `undoSourceMerge` takes it." })
  id: string;

  @Field(() => SourceType, { description: "The source that is no longer one of its own." })
  merged: SourceType;

  @Field(() => SourceType, { description: "The source that stands for both." })
  kept: SourceType;

  @Field(() => DateTimeScalar, { description: "Since when." })
  mergedAt: string;

  @Field(() => Person, { description: "Who merged them." })
  mergedBy: Person;

  @Field(() => String, { nullable: true, description: "Why." })
  reason: string | null;

  @Field(() => Boolean, {
    description: "May the viewer undo it? Merges of a source are undone the latest first. For editors.",
  })
  viewerCanUndo: boolean;
}

const SourceMergeConnection = connectionOf("SourceMerge", () => SourceMerge);

extendType(SourceType, {
  mergedInto: {
    type: () => SourceType,
    nullable: true,
    description:
      "The source that it was merged into: what named this one, names that one. Null where it stands by itself.",
  },
  merges: {
    type: () => SourceMergeConnection,
    args: () => PageArgs,
    description: "Merges that stand, into it and of it, the latest first. For the desk.",
  },
});
