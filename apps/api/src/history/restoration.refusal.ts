import { ObjectType } from "type-graphql";
import { Refusal } from "../kernel/refusal.ts";

@ObjectType({
  implements: Refusal,
  description: "It stands so already: there is nothing to restore, and no revision is made.",
})
export class NothingToRestore extends Refusal {
  constructor() {
    super("NOTHING_TO_RESTORE", "It stands so already: nothing would change. Choose another moment.");
  }
}
