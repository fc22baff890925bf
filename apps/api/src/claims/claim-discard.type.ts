import { Field, ID, ObjectType } from "type-graphql";

@ObjectType({ description: "A claim that is gone, as if nobody had made it. The audit log has it." })
export class DiscardedClaim {
  @Field(() => ID, { description: "Its global id, by which nothing is found any more." })
  readonly id: string;

  @Field(() => String, { description: "What it said." })
  readonly text: string;

  constructor(id: string, text: string) {
    this.id = id;
    this.text = text;
  }
}
