import { Field, ObjectType, registerEnumType } from "type-graphql";
import { Refusal } from "../kernel/refusal.ts";

export const ExpertLinkEnd = {
  UNKNOWN: "UNKNOWN",
  EXPIRED: "EXPIRED",
  REVOKED: "REVOKED",
  USED: "USED",
  REVIEW_CLOSED: "REVIEW_CLOSED",
} as const;
export type ExpertLinkEnd = keyof typeof ExpertLinkEnd;

registerEnumType(ExpertLinkEnd, {
  name: "ExpertLinkEnd",
  description: "Why an expert's link opens nothing.",
  valuesConfig: {
    UNKNOWN: { description: "No invitation has this link." },
    EXPIRED: { description: "Its time is over." },
    REVOKED: { description: "The desk made it stop working." },
    USED: { description: "A decision was taken with it." },
    REVIEW_CLOSED: { description: "The review was closed meanwhile." },
  },
});

const sentences: Record<ExpertLinkEnd, string> = {
  UNKNOWN: "This link is not known here. Look whether it was copied whole.",
  EXPIRED: "This link has expired. Ask the desk for another.",
  REVOKED: "The desk has withdrawn this link.",
  USED: "A decision has been taken with this link. It works once.",
  REVIEW_CLOSED: "The review was closed meanwhile. There is nothing to decide any more.",
};

@ObjectType({
  implements: Refusal,
  description: "The link that an expert was given opens nothing, or no more.",
})
export class ExpertLinkClosed extends Refusal {
  @Field(() => ExpertLinkEnd, { description: "Why." })
  readonly why: ExpertLinkEnd;

  constructor(why: ExpertLinkEnd) {
    super("EXPERT_LINK_CLOSED", sentences[why]);
    this.why = why;
  }
}
