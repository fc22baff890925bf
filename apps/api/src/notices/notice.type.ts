import { DecisionKind } from "@claimdesk/shared/claim-state";
import { NoticeKind } from "@claimdesk/shared/notice-kind";
import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { Person } from "../identity/person.type.ts";
import { connectionOf } from "../platform/graphql/connection.type.ts";
import { Node } from "../platform/graphql/node.type.ts";
import { DateTimeScalar } from "../platform/graphql/scalar.ts";
import { ReviewCommentType } from "../review/review-comment.type.ts";
import { ReviewType } from "../review/review.type.ts";

registerEnumType(NoticeKind, {
  name: "NoticeKind",
  description: "What a notice tells of.",
  valuesConfig: {
    MENTIONED: { description: "Somebody named them in a comment." },
    ANSWERED: { description: "Somebody answered in a thread in which they spoke." },
    HANDED_OVER: { description: "Somebody gave them a review." },
    RETURNED: {
      description:
        "Changes are asked for in what they wrote, or a claim that they decided on before is to be judged anew.",
    },
    DECIDED: { description: "Somebody approved or rejected what they wrote." },
    DUE_SOON: { description: "A review that they have is due within a day." },
    OVERDUE: {
      description: "A review that they have is late; or one that they handed in, and that nobody has.",
    },
    EXPORT_DONE: {
      description: "A list that they asked for is written, and its file is there to be fetched.",
    },
    EXPORT_FAILED: { description: "A list that they asked for could not be written." },
  },
});

@ObjectType("Notice", {
  implements: Node,
  description: "That something concerns a person. Seen by that person alone.",
})
export class NoticeType {
  @Field(() => ID, { description: "Global id." })
  id: string;

  @Field(() => NoticeKind, { description: "What it tells of." })
  kind: NoticeKind;

  @Field(() => DateTimeScalar, { description: "When it happened." })
  at: string;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was marked as read." })
  readAt: string | null;

  @Field(() => Person, { nullable: true, description: "Who did it; null where it was the clock." })
  by: Person | null;

  @Field(() => ReviewType, {
    nullable: true,
    description: "The review that it is about; null where it tells of an export.",
  })
  review: ReviewType | null;

  @Field(() => ReviewCommentType, {
    nullable: true,
    description: "What was said, where somebody was named or answered.",
  })
  comment: ReviewCommentType | null;

  @Field(() => DecisionKind, { nullable: true, description: "What was decided, where somebody decided." })
  decision: DecisionKind | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "The date, where one is near or has passed." })
  dueAt: string | null;
}

export const NoticeConnection = connectionOf("Notice", () => NoticeType);

@ObjectType({ description: "That notices were marked as read." })
export class ReadNotices {
  @Field(() => Int, { description: "How many they were." })
  readonly count: number;

  constructor(count: number) {
    this.count = count;
  }
}

@ObjectType({ description: "That there are other notices of yours than before." })
export class NoticesChange {
  readonly personId: string;
}
