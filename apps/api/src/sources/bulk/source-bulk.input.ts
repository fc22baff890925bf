import { SourceKind } from "@claimdesk/shared/claim-state";
import { Field, ID, InputType, Int } from "type-graphql";

@InputType({ description: "Which source is meant, and how it was last seen." })
export class SeenSourceInput {
  @Field(() => ID, { description: "The source." })
  sourceId: string;

  @Field(() => Int, { description: "The version that was read: somebody else's change is not overwritten." })
  expectedVersion: number;
}

@InputType({
  description:
    "What the desk knows of many sources. What is left out stays as it is; one thing at least is said.",
})
export class EditSourcesInput {
  @Field(() => [SeenSourceInput], { description: "The sources: 100 at the most, each once." })
  sources: SeenSourceInput[];

  @Field(() => SourceKind, { nullable: true, description: "What they are." })
  kind?: SourceKind | null;

  @Field(() => String, {
    nullable: true,
    description: "Where they are at home: ISO 3166-1 alpha-2; null: nowhere is named.",
  })
  country?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description: "The sources that own or control them, beside those that do already. Up to 20.",
  })
  addOwnerIds?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: "Why, for those who read the history. Up to 4,000 characters.",
  })
  reason?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: "Only say what would become of each source now. Nothing is changed.",
  })
  dryRun: boolean;
}
