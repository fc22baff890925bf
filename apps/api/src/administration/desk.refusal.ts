import { Field, ID, ObjectType } from "type-graphql";
import { globalId } from "../kernel/id.ts";
import { Refusal } from "../kernel/refusal.ts";

@ObjectType({ implements: Refusal, description: "Another desk is called the same." })
export class SameDeskExists extends Refusal {
  @Field(() => ID, { description: "That desk." })
  readonly deskId: string;

  constructor(uuid: string) {
    super("SAME_DESK_EXISTS", "Another desk is called the same. Call this one otherwise.");
    this.deskId = globalId("Desk", uuid);
  }
}

@ObjectType({
  implements: Refusal,
  description: "The policy for every kind stays: without it nothing would say what a review takes.",
})
export class PolicyNeeded extends Refusal {
  constructor() {
    super(
      "POLICY_NEEDED",
      "This is the desk's policy for every kind of claim, which no desk is without. Change it instead.",
    );
  }
}
