import { Field, ID, InputType, Int } from "type-graphql";

@InputType({ description: "Two sources that are one, and which of them stays." })
export class MergeSourcesInput {
  @Field(() => ID, { description: "The source that stays, with the names and domains of both." })
  keepId: string;

  @Field(() => Int, { description: "Its version that was read." })
  expectedVersion: number;

  @Field(() => ID, { description: "The source that is merged into it: what named it, names the other." })
  mergedId: string;

  @Field(() => Int, { description: "The version of the merged source that was read." })
  expectedMergedVersion: number;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: "Call what stays by the name of the merged source; its own becomes an alias.",
  })
  takeName?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Why. Readers of published claims that name the source are told it, as a correction. Up to 4,000 characters.",
  })
  reason?: string | null;
}

@InputType({ description: "A merge that is to be taken back." })
export class UndoSourceMergeInput {
  @Field(() => ID, { description: "The merge: `Source.merges` tells it." })
  mergeId: string;

  @Field(() => String, {
    nullable: true,
    description:
      "Why. Readers of published claims that name the source are told it, as a correction. Up to 4,000 characters.",
  })
  reason?: string | null;
}
