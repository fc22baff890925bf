import { ArgsType, Field, ID, InputType, Int } from "type-graphql";

@ArgsType()
export class RecentItemsArgs {
  @Field(() => Int, { defaultValue: 10, description: "How many at the most: 1 to 50." })
  first: number;
}

@InputType({ description: "What was opened." })
export class NoteOpenedInput {
  @Field(() => ID, { description: "A claim, an article, a source or a review." })
  id: string;
}
