import { Field, ObjectType, registerEnumType } from "type-graphql";
import { Likeness } from "./like-claim.ts";

registerEnumType(Likeness, {
  name: "Likeness",
  description: "How a claim's words compare with others.",
  valuesConfig: {
    SAME: { description: "Nearly the same words: probably the same claim." },
    MAY_CONTRADICT: {
      description:
        "Nearly the same words with another number, or with a negation: the two may contradict each other.",
    },
    ALIKE: { description: "Many of the same words." },
  },
});

@ObjectType({ description: "A claim of the desk whose words are like those that were asked about." })
export class LikeClaim {
  /** UUID; the field `claim` reads it. */
  readonly claimId: string;

  @Field(() => Likeness, { description: "How they compare." })
  readonly likeness: Likeness;

  constructor(claimId: string, likeness: Likeness) {
    this.claimId = claimId;
    this.likeness = likeness;
  }
}
