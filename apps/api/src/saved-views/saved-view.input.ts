import { ClaimKind } from "@claimdesk/shared/claim-state";
import { ArgsType, Field, ID, InputType, Int } from "type-graphql";
import { PageArgs } from "../platform/graphql/connection.type.ts";
import { Direction } from "../platform/graphql/filter.input.ts";
import { ReviewOrderField } from "../review/review-enum.type.ts";
import { DueFilter, ReviewColumn, ReviewQueue } from "./saved-view-enum.type.ts";

const seen = "The version that was read: somebody else's change is not overwritten.";
const name = "What to call it. From 1 to 80 characters; no two views of one person have the same.";
const columns = "What stands beside the claim, in this order, each once.";

@InputType({ description: "What of its part of the queue a view shows. What is left out is not asked." })
class SavedViewFiltersInput {
  @Field(() => ID, { nullable: true, description: "Only of this desk's queue." })
  deskId?: string | null;

  @Field(() => String, { nullable: true, description: "Only claims in this language, a BCP 47 tag." })
  language?: string | null;

  @Field(() => ClaimKind, { nullable: true, description: "Only claims of this kind." })
  kind?: ClaimKind | null;

  @Field(() => String, { nullable: true, description: "Only claims about this. Up to 80 characters." })
  topic?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "What `reviews` is searched for. Up to 500 characters.",
  })
  words?: string | null;

  @Field(() => DueFilter, { nullable: true, description: "Only what is due by then." })
  due?: DueFilter | null;
}

@InputType({ description: "How a view is ordered." })
class SavedViewOrderInput {
  @Field(() => ReviewOrderField, { description: "By what." })
  field: ReviewOrderField;

  @Field(() => Direction, { description: "Which way." })
  direction: keyof typeof Direction;
}

@InputType({ description: "A view of the queue that is to be kept." })
export class CreateSavedViewInput {
  @Field(() => String, { description: name })
  name: string;

  @Field(() => ReviewQueue, { description: "Which part of the queue it begins with." })
  queue: ReviewQueue;

  @Field(() => SavedViewFiltersInput, { nullable: true, description: "What of it is shown." })
  filters?: SavedViewFiltersInput | null;

  @Field(() => SavedViewOrderInput, { nullable: true, description: "Its order; null: that of the queue." })
  order?: SavedViewOrderInput | null;

  @Field(() => [ReviewColumn], { description: columns })
  columns: ReviewColumn[];

  @Field(() => Boolean, { defaultValue: false, description: "Shall everybody who works here see it?" })
  shared: boolean;
}

@InputType({ description: "What is left out stays as it is; null takes it away where that is possible." })
export class EditSavedViewInput {
  @Field(() => ID, { description: "The view." })
  id: string;

  @Field(() => Int, { description: seen })
  expectedVersion: number;

  @Field(() => String, { nullable: true, description: name })
  name?: string | null;

  @Field(() => ReviewQueue, { nullable: true, description: "Which part of the queue it begins with." })
  queue?: ReviewQueue | null;

  @Field(() => SavedViewFiltersInput, {
    nullable: true,
    description: "All filters, in place of the earlier ones.",
  })
  filters?: SavedViewFiltersInput | null;

  @Field(() => SavedViewOrderInput, { nullable: true, description: "Its order; null: that of the queue." })
  order?: SavedViewOrderInput | null;

  @Field(() => [ReviewColumn], { nullable: true, description: columns })
  columns?: ReviewColumn[] | null;

  @Field(() => Boolean, { nullable: true, description: "Shall everybody who works here see it?" })
  shared?: boolean | null;
}

@InputType({ description: "A view that nobody needs any more." })
export class DeleteSavedViewInput {
  @Field(() => ID, { description: "The view." })
  id: string;

  @Field(() => Int, { description: seen })
  expectedVersion: number;
}

@InputType({ description: "What your queue shall open with." })
export class SetDefaultViewInput {
  @Field(() => ID, { nullable: true, description: "A view of yours or a shared one; null: what awaits you." })
  viewId?: string | null;
}

@InputType({ description: "Which saved views." })
class SavedViewFilter {
  @Field(() => Boolean, { nullable: true, description: "Are they your own?" })
  mine?: boolean;

  @Field(() => Boolean, { nullable: true, description: "Does everybody who works here see them?" })
  shared?: boolean;
}

@ArgsType()
export class SavedViewsArgs extends PageArgs {
  @Field(() => SavedViewFilter, { nullable: true, description: "Only these." })
  filter?: SavedViewFilter;
}
