import { ReviewState } from "@claimdesk/shared/claim-state";
import { ArgsType, Field, InputType } from "type-graphql";
import { PageArgs } from "../platform/graphql/connection.type.ts";
import { enumFilterOf, IDFilter } from "../platform/graphql/filter.input.ts";
import "./review-enum.type.ts";

const ReviewStateFilter = enumFilterOf("ReviewState", () => ReviewState);

@InputType({ description: "Which reviews. What stands side by side is all to hold." })
export class ReviewFilter {
  @Field(() => ReviewStateFilter, { nullable: true, description: "How it stands." })
  state?: object;

  @Field(() => Boolean, { nullable: true, description: "Have you taken it?" })
  assignedToMe?: boolean;

  @Field(() => Boolean, { nullable: true, description: "May you decide on it now?" })
  decidableByMe?: boolean;

  @Field(() => Boolean, { nullable: true, description: "Is it open although it should have been decided?" })
  overdue?: boolean;

  @Field(() => IDFilter, { nullable: true, description: "Whose queue it stands in." })
  deskId?: IDFilter;
}

@ArgsType()
export class ReviewsArgs extends PageArgs {
  @Field(() => ReviewFilter, { nullable: true, description: "Only these." })
  filter?: ReviewFilter;
}
