import { NotFound } from "../../kernel/refusal.ts";
import { answerOf } from "../../platform/graphql/answer.ts";
import {
  RepublicationCircle,
  RepublicationProposalDecided,
  RepublicationProposalOpen,
} from "./republication-proposal.refusal.ts";
import { RepublicationProposal } from "./republication-proposal.type.ts";

export const ConfirmRepublicationProposalAnswer = answerOf(
  "ConfirmRepublicationProposalAnswer",
  "The proposal as it now is, or why it is not confirmed.",
  [RepublicationProposal, RepublicationProposalDecided, RepublicationCircle, NotFound],
);

export const RefuseRepublicationProposalAnswer = answerOf(
  "RefuseRepublicationProposalAnswer",
  "The proposal as it now is, or why it is not refused.",
  [RepublicationProposal, RepublicationProposalDecided, NotFound],
);

export const ReopenRepublicationProposalAnswer = answerOf(
  "ReopenRepublicationProposalAnswer",
  "The proposal as it now is, or why its decision stays.",
  [RepublicationProposal, RepublicationProposalOpen, NotFound],
);
