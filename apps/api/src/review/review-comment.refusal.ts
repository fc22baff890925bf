import { Field, ObjectType } from "type-graphql";
import { Refusal } from "../kernel/refusal.ts";

@ObjectType({ implements: Refusal, description: "Only whoever said something changes or deletes it." })
export class NotYourComment extends Refusal {
  @Field(() => String, { description: "Who said it." })
  readonly authorName: string;

  constructor(authorName: string) {
    super("NOT_YOUR_COMMENT", `${authorName} said this, and alone changes or deletes it. Answer it instead.`);
    this.authorName = authorName;
  }
}
