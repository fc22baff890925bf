import { ArgsType, Field, InputType } from "type-graphql";
import { PageArgs } from "../platform/graphql/connection.type.ts";
import { IDFilter } from "../platform/graphql/filter.input.ts";

@InputType({ description: "Which appearances. What stands side by side is all to hold." })
export class AppearanceFilter {
  @Field(() => [AppearanceFilter], { nullable: true, description: "All of these hold." })
  and?: AppearanceFilter[];

  @Field(() => [AppearanceFilter], { nullable: true, description: "One of these holds." })
  or?: AppearanceFilter[];

  @Field(() => AppearanceFilter, { nullable: true, description: "This does not hold." })
  not?: AppearanceFilter;

  @Field(() => IDFilter, { nullable: true, description: "The article that it is in." })
  articleId?: IDFilter;
}

@ArgsType()
export class AppearanceListArgs extends PageArgs {
  @Field(() => AppearanceFilter, { nullable: true, description: "Only these." })
  filter?: AppearanceFilter;
}
