import { Field, ObjectType } from "type-graphql";
import { Refusal } from "../kernel/refusal.ts";

@ObjectType({
  implements: Refusal,
  description: "The view is shared by somebody else, who alone changes it.",
})
export class NotYourView extends Refusal {
  @Field(() => String, { description: "Whose it is." })
  readonly ownerName: string;

  constructor(ownerName: string) {
    super("NOT_YOUR_VIEW", `This view is ${ownerName}'s. Keep one of your own with the same filters.`);
    this.ownerName = ownerName;
  }
}
