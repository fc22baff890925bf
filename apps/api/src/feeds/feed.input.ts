import { ArgsType, Field, InputType } from "type-graphql";
import { PageArgs } from "../platform/graphql/connection.type.ts";
import { StringFilter, StringListFilter } from "../platform/graphql/filter.input.ts";
import { DateTimeScalar } from "../platform/graphql/scalar.ts";

@InputType({
  description:
    "Which claims of the feed. What stands side by side is all to hold; a retracted claim is found by what it was when it was last public.",
})
export class FeedFilter {
  @Field(() => [FeedFilter], { nullable: true, description: "All of these hold." })
  and?: FeedFilter[];

  @Field(() => [FeedFilter], { nullable: true, description: "One of these holds." })
  or?: FeedFilter[];

  @Field(() => FeedFilter, { nullable: true, description: "This does not hold." })
  not?: FeedFilter;

  @Field(() => StringFilter, { nullable: true, description: "The statement's language, a BCP 47 tag." })
  language?: StringFilter;

  @Field(() => StringFilter, { nullable: true, description: "A rating of the desk's scale." })
  rating?: StringFilter;

  @Field(() => StringListFilter, { nullable: true, description: "What it is about." })
  topics?: StringListFilter;
}

@ArgsType()
export class FeedArgs extends PageArgs {
  @Field(() => FeedFilter, { nullable: true, description: "Only these." })
  filter?: FeedFilter;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "The public view as it stood at this instant.",
  })
  asOf?: string;
}
