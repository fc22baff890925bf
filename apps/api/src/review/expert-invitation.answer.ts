import { createUnionType, type ClassType } from "type-graphql";
import { InvalidInput, NotFound } from "../kernel/refusal.ts";
import { answerOf } from "../platform/graphql/answer.ts";
import { ExpertLinkClosed } from "./expert-invitation.refusal.ts";
import { CreatedExpertInvitation, ExpertInvitationType } from "./expert-invitation.type.ts";
import { ExpertDecision, ExpertReview } from "./expert-review.type.ts";
import { OwnWork, ReasonMissing, ReviewClosed, StaleDigest, TakenBySomebodyElse } from "./review.refusal.ts";

/** None of these is read back alone: its class says what it is. */
const toldBy = (name: string, description: string, types: readonly ClassType[]): object =>
  createUnionType({
    name,
    description,
    types: () => types as [ClassType, ...ClassType[]],
    resolveType: (value: object) => value.constructor as ClassType,
  });

export const CreateExpertInvitationAnswer = toldBy(
  "CreateExpertInvitationAnswer",
  "The invitation and the secret of its link, or why there is none.",
  [CreatedExpertInvitation, OwnWork, TakenBySomebodyElse, ReviewClosed, NotFound, InvalidInput],
);

export const RevokeExpertInvitationAnswer = answerOf(
  "RevokeExpertInvitationAnswer",
  "The invitation whose link works no more, or why not.",
  [ExpertInvitationType, NotFound],
);

export const OpenExpertInvitationAnswer = toldBy(
  "OpenExpertInvitationAnswer",
  "What the expert is to judge, or why the link opens nothing.",
  [ExpertReview, ExpertLinkClosed],
);

export const DecideAsExpertAnswer = toldBy(
  "DecideAsExpertAnswer",
  "The decision as it is recorded, or why it is not.",
  [ExpertDecision, ExpertLinkClosed, OwnWork, StaleDigest, ReasonMissing, InvalidInput],
);
