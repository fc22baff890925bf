import { ReviewOccasion, ReviewState } from "@claimdesk/shared/claim-state";
import { ArgsType, Field, InputType } from "type-graphql";
import { ClaimFilter } from "../claims/claim.filter.ts";
import { PageArgs } from "../platform/graphql/connection.type.ts";
import { DateTimeFilter, Direction, enumFilterOf, IDFilter } from "../platform/graphql/filter.input.ts";
import { ReviewOrderField } from "./review-enum.type.ts";

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

  @Field(() => Boolean, {
    nullable: true,
    description:
      "Has the claim come back to you: may you decide on it now, and decided on it before it was changed?",
  })
  returnedToMe?: boolean;

  @Field(() => Boolean, { nullable: true, description: "Did you decide on it, on whichever revision?" })
  decidedByMe?: boolean;

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

@InputType({ description: "One order of reviews." })
class ReviewOrder {
  @Field(() => ReviewOrderField, { description: "By what." })
  field: ReviewOrderField;

  @Field(() => Direction, { description: "Which way." })
  direction: keyof typeof Direction;
}

const searchHelp =
  'Words, "exact phrases" and -exclusions, in the claim, in the titles of its articles and in the names of its sources.';

@ArgsType()
export class ReviewsArgs extends PageArgs {
  @Field(() => ReviewFilter, { nullable: true, description: "Only these." })
  filter?: ReviewFilter;

  @Field(() => String, { nullable: true, description: searchHelp })
  search?: string;

  @Field(() => [ReviewOrder], {
    nullable: true,
    description: "What is due first, then what has waited longest, unless told.",
  })
  orderBy?: ReviewOrder[];
}

@InputType({ description: "Reviews to be counted." })
export class CountedReviewsInput {
  @Field(() => ReviewFilter, { nullable: true, description: "Only these." })
  filter?: ReviewFilter | null;

  @Field(() => String, { nullable: true, description: searchHelp })
  search?: string | null;
}

@ArgsType()
export class ReviewCountsArgs {
  @Field(() => [CountedReviewsInput], { description: "What is counted, each by itself: up to 40." })
  of: CountedReviewsInput[];
}
