import { Field, ObjectType } from "type-graphql";
import { Refusal } from "../kernel/refusal.ts";
import { DateTimeScalar } from "../platform/graphql/scalar.ts";
import type { Obstacle } from "./review.policy.ts";

type Unfit = Exclude<Obstacle, "REVIEW_CLOSED"> | "LEFT_THE_DESK";

const whyUnfit: Readonly<Record<Unfit, string>> = {
  LEFT_THE_DESK: "has left the desk",
  NOT_A_REVIEWER: "is not a reviewer",
  OWN_WORK: "wrote or edited what is reviewed here",
  NOT_A_DECIDER: "has none of the roles that this desk's policy asks for",
  ALREADY_DECIDED: "has decided on this revision already",
};

@ObjectType({ implements: Refusal, description: "A review is handed over to somebody who can decide on it." })
export class RecipientCannotDecide extends Refusal {
  @Field(() => String, { description: "Whom it was to be handed to." })
  readonly recipientName: string;

  @Field(() => String, {
    description: "Why they cannot: `LEFT_THE_DESK`, or what `whyNotCode` would tell them.",
  })
  readonly whyNotCode: string;

  constructor(recipientName: string, whyNotCode: Unfit) {
    super(
      "RECIPIENT_CANNOT_DECIDE",
      `${recipientName} ${whyUnfit[whyNotCode]}. Hand the review over to one of its \`possibleDeciders\`.`,
    );
    this.recipientName = recipientName;
    this.whyNotCode = whyNotCode;
  }
}

@ObjectType({
  implements: Refusal,
  description: "Somebody else set another due date meanwhile: look at it, then set yours.",
})
export class StaleDueDate extends Refusal {
  @Field(() => DateTimeScalar, { nullable: true, description: "The due date as it is now." })
  readonly dueAt: string | null;

  constructor(dueAt: Date | null) {
    const now = dueAt === null ? "there is none now" : `it is ${dueAt.toISOString()} now`;
    super("STALE_DUE_DATE", `Somebody changed the due date meanwhile; ${now}. Read it again.`);
    this.dueAt = dueAt === null ? null : dueAt.toISOString();
  }
}
