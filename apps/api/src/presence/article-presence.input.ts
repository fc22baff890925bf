import { Field, ID, InputType } from "type-graphql";
import { ArticleDoing } from "@claimdesk/shared/doing";
import "./article-presence.type.ts";

@InputType({ description: "That a window of yours shows an article." })
export class AnnounceArticlePresenceInput {
  @Field(() => ID, { description: "The article." })
  articleId: string;

  @Field(() => String, {
    description:
      "Tells your windows apart: any text of 1 to 64 characters that the window made up for itself.",
  })
  window: string;

  @Field(() => ArticleDoing, {
    nullable: true,
    description: "What you do there; null when the window leaves it.",
  })
  doing?: ArticleDoing | null;
}
