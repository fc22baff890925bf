import { ReviewOccasion, ReviewState } from "@claimdesk/shared/claim-state";
import { ArgsType, Field, InputType } from "type-graphql";
import { ClaimFilter } from "../claims/claim.filter.ts";
import { PageArgs } from "../platform/graphql/connection.type.ts";
import { DateTimeFilter, enumFilterOf, IDFilter } from "../platform/graphql/filter.input.ts";
import "./review-enum.type.ts";

const ReviewStateFilter = enumFilterOf("ReviewState", () => ReviewState);
const ReviewOccasionFilter = enumFilterOf("ReviewOccasion", () => ReviewOccasion);

@InputType({ description: "Which reviews. What stands side by side is all to hold." })
export class ReviewFilter {
  @Field(() => [ReviewFilter], { nullable: true, description: "All of these hold." })
  and?: ReviewFilter[];

  @Field(() => [ReviewFilter], { nullable: true, description: "One of these holds." })
  or?: ReviewFilter[];

  @Field(() => ReviewFilter, { nullable: true, description: "This does not hold." })
  not?: ReviewFilter;

  @Field(() => ReviewStateFilter, { nullable: true, description: "How it stands." })
  state?: object;

  @Field(() => ReviewOccasionFilter, { nullable: true, description: "Why the claim is judged." })
  occasion?: object;

  @Field(() => Boolean, { nullable: true, description: "Have you taken it?" })
  assignedToMe?: boolean;

  @Field(() => Boolean, { nullable: true, description: "May you decide on it now?" })
  decidableByMe?: boolean;

  @Field(() => Boolean, { nullable: true, description: "Is it open although it should have been decided?" })
  overdue?: boolean;

  @Field(() => IDFilter, { nullable: true, description: "Whose queue it stands in." })
  deskId?: IDFilter;

  @Field(() => IDFilter, { nullable: true, description: "Who has taken it; `isNull`: nobody has." })
  assigneeId?: IDFilter;

  @Field(() => IDFilter, { nullable: true, description: "Who handed the claim over." })
  submittedById?: IDFilter;

  @Field(() => DateTimeFilter, { nullable: true, description: "When the claim was handed over." })
  submittedAt?: DateTimeFilter;

  @Field(() => DateTimeFilter, { nullable: true, description: "When it should be decided by." })
  dueAt?: DateTimeFilter;

  @Field(() => DateTimeFilter, { nullable: true, description: "When it was closed; `isNull`: it is open." })
  closedAt?: DateTimeFilter;

  @Field(() => ClaimFilter, { nullable: true, description: "Of a claim that now is such." })
  claim?: ClaimFilter;
}

@ArgsType()
export class ReviewsArgs extends PageArgs {
  @Field(() => ReviewFilter, { nullable: true, description: "Only these." })
  filter?: ReviewFilter;
}
