import { Permission } from "@claimdesk/shared/claim-state";
import { Field, ID, InputType, Int } from "type-graphql";

@InputType({ description: "Which article is meant, and how it was last seen." })
export class SeenArticleInput {
  @Field(() => ID, { description: "The article." })
  articleId: string;

  @Field(() => Int, { description: "The version that was read: somebody else's change is not overwritten." })
  expectedVersion: number;
}

@InputType({
  description: "What many articles get or lose. What is left out stays as it is; one thing at least is said.",
})
export class EditArticlesInput {
  @Field(() => [SeenArticleInput], { description: "The articles: 100 at the most, each once." })
  articles: SeenArticleInput[];

  @Field(() => [String], {
    nullable: true,
    description: "What they are about from now on, beside the topics that they have.",
  })
  addTopics?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: "What they are not about any more. Capitals do not matter.",
  })
  removeTopics?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: "Where they are about from now on, beside the regions that they have.",
  })
  addRegions?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: "Regions that they are not about any more. Capitals do not matter.",
  })
  removeRegions?: string[] | null;

  @Field(() => String, { nullable: true, description: "Their language, a BCP 47 tag." })
  language?: string | null;

  @Field(() => ID, { nullable: true, description: "Who published them; null: nobody is named." })
  publisherId?: string | null;

  @Field(() => Permission, {
    nullable: true,
    description:
      "What their terms of reproduction come to. Where it changes, the sentence that the earlier one rested on is dropped.",
  })
  permission?: Permission | null;

  @Field(() => String, {
    nullable: true,
    description: "Why, for those who read the history. Up to 4,000 characters.",
  })
  reason?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: "Only say what would become of each article now. Nothing is changed.",
  })
  dryRun: boolean;
}
