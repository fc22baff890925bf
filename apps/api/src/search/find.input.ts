import { ArgsType, Field, Int } from "type-graphql";
import { SearchKind } from "./search-hit.type.ts";

@ArgsType()
export class FindArgs {
  @Field(() => String, {
    description:
      "Words, the last of which may be half typed; or an id, or an address of an article or of a page of the desk. Up to 500 characters; nothing but spaces finds nothing.",
  })
  query: string;

  @Field(() => Int, { defaultValue: 5, description: "How many of each kind at the most: 1 to 20." })
  first: number;

  @Field(() => [SearchKind], { nullable: true, description: "Only these kinds; left out: all." })
  kinds?: SearchKind[] | null;
}
