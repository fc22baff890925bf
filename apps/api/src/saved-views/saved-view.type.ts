import { ClaimKind } from "@claimdesk/shared/claim-state";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { Desk } from "../identity/desk.type.ts";
import { Person } from "../identity/person.type.ts";
import { connectionOf } from "../platform/graphql/connection.type.ts";
import { Direction } from "../platform/graphql/filter.input.ts";
import { Node } from "../platform/graphql/node.type.ts";
import { ReviewOrderField } from "../review/review-enum.type.ts";
import { DueFilter, ReviewColumn, ReviewQueue } from "./saved-view-enum.type.ts";

@ObjectType({ description: "What of its part of the queue a view shows. What is null is not asked." })
export class SavedViewFilters {
  @Field(() => Desk, { nullable: true, description: "Only of this desk's queue." })
  desk: Desk | null;

  @Field(() => String, { nullable: true, description: "Only claims in this language, a BCP 47 tag." })
  language: string | null;

  @Field(() => ClaimKind, { nullable: true, description: "Only claims of this kind." })
  kind: ClaimKind | null;

  @Field(() => String, { nullable: true, description: "Only claims about this." })
  topic: string | null;

  @Field(() => String, { nullable: true, description: "What `reviews` is searched for." })
  words: string | null;

  @Field(() => DueFilter, { nullable: true, description: "Only what is due by then." })
  due: DueFilter | null;
}

@ObjectType({ description: "How a view is ordered." })
export class SavedViewOrder {
  @Field(() => ReviewOrderField, { description: "By what." })
  field: ReviewOrderField;

  @Field(() => Direction, { description: "Which way." })
  direction: keyof typeof Direction;
}

@ObjectType("SavedView", {
  implements: Node,
  description:
    "A view of the queue that somebody kept under a name: for themselves, or shared with all who work here.",
})
export class SavedViewType {
  @Field(() => ID, { description: "Global id." })
  id: string;

  @Field(() => String, { description: "What its owner calls it." })
  name: string;

  @Field(() => Person, { description: "Whose it is." })
  owner: Person;

  @Field(() => Boolean, { description: "Does everybody who works here see it?" })
  shared: boolean;

  @Field(() => ReviewQueue, { description: "Which part of the queue it begins with." })
  queue: ReviewQueue;

  @Field(() => SavedViewFilters, { description: "What of it is shown." })
  filters: SavedViewFilters;

  @Field(() => SavedViewOrder, { nullable: true, description: "Its order; null: that of the queue." })
  order: SavedViewOrder | null;

  @Field(() => [ReviewColumn], { description: "What stands beside the claim, in this order." })
  columns: ReviewColumn[];

  @Field(() => Boolean, { description: "Does your queue open with it?" })
  isDefault: boolean;

  @Field(() => Boolean, {
    description: "May you change and delete it? Its owner may, and an administrator what is shared.",
  })
  viewerCanEdit: boolean;

  @Field(() => Int, { description: "Counts its changes; send it back as `expectedVersion`." })
  version: number;
}

export const SavedViewConnection = connectionOf("SavedView", () => SavedViewType);

@ObjectType({ description: "That a saved view is no more." })
export class DeletedSavedView {
  @Field(() => ID, { description: "The id that it had." })
  readonly id: string;

  constructor(id: string) {
    this.id = id;
  }
}

@ObjectType({ description: "What a person's queue opens with." })
export class DefaultView {
  @Field(() => ID, { nullable: true, description: "The saved view; null: what awaits them." })
  readonly viewId: string | null;

  constructor(viewId: string | null) {
    this.viewId = viewId;
  }
}
