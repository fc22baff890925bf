import { Field, ID, ObjectType } from "type-graphql";
import { globalId } from "../kernel/id.ts";
import { Refusal } from "../kernel/refusal.ts";

@ObjectType({
  implements: Refusal,
  description: "Another term has one of these words already, without regard to case and accents.",
})
export class SameTermExists extends Refusal {
  @Field(() => ID, { description: "The term that has it." })
  readonly termId: string;

  constructor(uuid: string) {
    super(
      "SAME_TERM_EXISTS",
      "Another term has one of these words already. Edit that one, or merge the two.",
    );
    this.termId = globalId("Term", uuid);
  }
}

@ObjectType({ implements: Refusal, description: "A topic and a region cannot be one." })
export class VocabulariesDiffer extends Refusal {
  constructor() {
    super("VOCABULARIES_DIFFER", "One is a topic and the other a region: they cannot be one term.");
  }
}
