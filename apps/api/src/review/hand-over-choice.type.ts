import { bulkItemsMax } from "@claimdesk/shared/limits";
import { ArgsType, Field, ID, Int, ObjectType } from "type-graphql";

@ArgsType()
export class HandOverChoicesArgs {
  @Field(() => [ID], {
    description: `The reviews that somebody else is to decide, ${String(bulkItemsMax)} at the most. One that is not there counts for nobody.`,
  })
  reviewIds: string[];

  @Field(() => String, {
    nullable: true,
    description: "Only people whose name or e-mail address has these words, or words that begin so.",
  })
  search?: string | null;
}

@ObjectType({ description: "Somebody whom reviews may be handed to, or why they may not." })
export class HandOverChoice {
  @Field(() => ID, { description: "The person: what `toPersonId` takes." })
  personId: string;

  @Field(() => String, { description: "Their name." })
  name: string;

  @Field(() => String, { description: "Their e-mail address: it tells two people of one name apart." })
  email: string;

  @Field(() => Int, { description: "How many of the reviews they can be given, and decide on." })
  possibleCount: number;

  @Field(() => String, {
    nullable: true,
    description:
      "Why they cannot be given the others: what stands in the way most often. `ALREADY_THERE`: they have it; else what `whyNotCode` of the review tells them. Null where nothing does.",
  })
  whyNotCode: string | null;
}
