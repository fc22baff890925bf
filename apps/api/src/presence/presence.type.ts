import { Field, ObjectType, registerEnumType } from "type-graphql";
import { ClaimType } from "../claims/claim.type.ts";
import { Person } from "../identity/person.type.ts";
import { extendType } from "../platform/graphql/planned-field.ts";
import { DateTimeScalar } from "../platform/graphql/scalar.ts";
import { Doing } from "@claimdesk/shared/doing";

registerEnumType(Doing, {
  name: "Doing",
  description: "What somebody who is at a claim is doing there.",
  valuesConfig: {
    READING: { description: "Looking at it." },
    REVIEWING: { description: "Looking at its review." },
    WORDING: { description: "Editing its words, its kind or its topics." },
    VERDICT: { description: "Writing its verdict." },
    EVIDENCE: { description: "Writing evidence." },
    APPEARANCE: { description: "Adding an appearance." },
    ATTRIBUTION: { description: "Editing who says it." },
  },
});

@ObjectType("Presence", { description: "Somebody who has a claim open now." })
class PresenceType {
  @Field(() => Person, { description: "Who it is." })
  person: Person;

  @Field(() => Doing, { description: "What they do; with several windows, what is most to others." })
  doing: Doing;

  @Field(() => DateTimeScalar, {
    description: "When their window was last heard of. Silent for 90 seconds, it is not told of any more.",
  })
  seenAt: string;
}

@ObjectType({ description: "That a claim changed, or who is there. It can be asked as it now is." })
export class ClaimActivity {
  /** UUID; the field `claim` reads it. */
  readonly claimId: string;
}

extendType(ClaimType, {
  present: {
    type: () => [PresenceType],
    description: "Who has it open now, each person once, yourself among them. For the desk.",
  },
});
