import { ArgsType, Field, InputType, registerEnumType } from "type-graphql";
import { ClaimKindFilter } from "../claims/claim.filter.ts";
import { PageArgs } from "../platform/graphql/connection.type.ts";
import { Direction } from "../platform/graphql/filter.input.ts";

const SuggestionOrderField = { PLACE: "PLACE", CONFIDENCE: "CONFIDENCE" } as const;
registerEnumType(SuggestionOrderField, {
  name: "SuggestionOrderField",
  description: "What suggestions can be ordered by.",
  valuesConfig: {
    PLACE: { description: "Where the words stand in the text." },
    CONFIDENCE: { description: "How much there is to check. DESC begins with the best." },
  },
});

@InputType({ description: "Which suggestions. What stands side by side is all to hold." })
export class SuggestionFilter {
  @Field(() => [SuggestionFilter], { nullable: true, description: "All of these hold." })
  and?: SuggestionFilter[];

  @Field(() => [SuggestionFilter], { nullable: true, description: "One of these holds." })
  or?: SuggestionFilter[];

  @Field(() => SuggestionFilter, { nullable: true, description: "This does not hold." })
  not?: SuggestionFilter;

  @Field(() => ClaimKindFilter, { nullable: true, description: "The kind of claim that it would be." })
  kind?: InstanceType<typeof ClaimKindFilter>;
}

@InputType({ description: "One order of suggestions." })
class SuggestionOrder {
  @Field(() => SuggestionOrderField, { description: "By what." })
  field: keyof typeof SuggestionOrderField;

  @Field(() => Direction, { description: "Which way." })
  direction: keyof typeof Direction;
}

@ArgsType()
export class SuggestionListArgs extends PageArgs {
  @Field(() => SuggestionFilter, { nullable: true, description: "Only these." })
  filter?: SuggestionFilter;

  @Field(() => [SuggestionOrder], { nullable: true, description: "In the order of the text when left out." })
  orderBy?: SuggestionOrder[];
}
