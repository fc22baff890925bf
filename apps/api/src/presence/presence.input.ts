import { Field, ID, InputType } from "type-graphql";
import { Doing } from "@claimdesk/shared/doing";
import "./presence.type.ts";

@InputType({ description: "That a window of yours shows a claim." })
export class AnnouncePresenceInput {
  @Field(() => ID, { description: "The claim." })
  claimId: string;

  @Field(() => String, {
    description:
      "Tells your windows apart: any text of 1 to 64 characters that the window made up for itself.",
  })
  window: string;

  @Field(() => Doing, { nullable: true, description: "What you do there; null when the window leaves it." })
  doing?: Doing | null;
}
