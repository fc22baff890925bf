import { NotInThisState } from "../claims/claim.refusal.ts";
import { InvalidInput, NotFound, StaleVersion } from "../kernel/refusal.ts";
import { answerOf } from "../platform/graphql/answer.ts";
import {
  AlreadyScheduled,
  ApprovalVoid,
  CorrectionNoteMissing,
  NotScheduled,
  RetractionReasonMissing,
} from "./publication.refusal.ts";
import { PublicationType } from "./publication.type.ts";

const seen = [StaleVersion, NotInThisState, NotFound, InvalidInput];

export const PublishClaimAnswer = answerOf(
  "PublishClaimAnswer",
  "The publication, done or still to come, or why there is none.",
  [PublicationType, CorrectionNoteMissing, AlreadyScheduled, ApprovalVoid, ...seen],
);

export const RetractClaimAnswer = answerOf("RetractClaimAnswer", "The retraction, or why there is none.", [
  PublicationType,
  RetractionReasonMissing,
  ...seen,
]);

export const CancelPublicationAnswer = answerOf(
  "CancelPublicationAnswer",
  "The cancelled publication, or why it stands.",
  [PublicationType, NotScheduled, NotFound, InvalidInput],
);
