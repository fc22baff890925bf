import { ArticleType } from "../articles/article.type.ts";
import { NotInThisState } from "../claims/claim.refusal.ts";
import { ClaimType } from "../claims/claim.type.ts";
import { InvalidInput, NotFound, StaleVersion } from "../kernel/refusal.ts";
import { answerOf } from "../platform/graphql/answer.ts";
import { OwnershipCircle, SourceMerged } from "../sources/source.refusal.ts";
import { SourceType } from "../sources/source.type.ts";
import { NothingToRestore } from "./restoration.refusal.ts";

const refusals = [NothingToRestore, StaleVersion, NotFound, InvalidInput];

export const RestoreClaimAnswer = answerOf(
  "RestoreClaimAnswer",
  "The claim with its new revision, or why there is none.",
  [ClaimType, NotInThisState, ...refusals],
);

export const RestoreArticleAnswer = answerOf(
  "RestoreArticleAnswer",
  "The article as it now is, or why it is not restored.",
  [ArticleType, ...refusals],
);

export const RestoreSourceAnswer = answerOf(
  "RestoreSourceAnswer",
  "The source as it now is, or why it is not restored.",
  [SourceType, SourceMerged, OwnershipCircle, ...refusals],
);
