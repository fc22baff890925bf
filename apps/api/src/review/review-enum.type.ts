import { DecisionKind, ReviewOccasion, ReviewState } from "@claimdesk/shared/claim-state";
import { registerEnumType } from "type-graphql";

registerEnumType(ReviewState, {
  name: "ReviewState",
  description: "How one round of judging stands.",
  valuesConfig: {
    OPEN: { description: "Waiting for decisions." },
    APPROVED: { description: "Enough reviewers approved exactly what is there." },
    CHANGES_REQUESTED: { description: "Sent back to its author, with a reason." },
    REJECTED: { description: "Ended by a reviewer, with a reason." },
    WITHDRAWN: { description: "Taken back before it was decided." },
  },
});

registerEnumType(ReviewOccasion, {
  name: "ReviewOccasion",
  description: "Why a claim is judged.",
  valuesConfig: {
    SUBMISSION: { description: "Its author handed it over." },
    ARTICLE_CHANGED: {
      description:
        "It is public, and words that it rests on were altered in the newest text of their article, or are gone from it.",
    },
  },
});

registerEnumType(DecisionKind, {
  name: "DecisionKind",
  description: "What a reviewer can decide.",
  valuesConfig: {
    APPROVE: {
      description:
        "It can be published as it stands. Where an article changed: it stays public on the words as they were.",
    },
    REQUEST_CHANGES: {
      description:
        "It goes back to its author, with a reason. Where an article changed: it is to be corrected, and stays public meanwhile.",
    },
    REJECT: { description: "It ends here, with a reason. Where an article changed: it is retracted." },
  },
});

export const ReviewOrderField = {
  DUE_AT: "DUE_AT",
  SUBMITTED_AT: "SUBMITTED_AT",
  CLOSED_AT: "CLOSED_AT",
} as const;
export type ReviewOrderField = keyof typeof ReviewOrderField;

registerEnumType(ReviewOrderField, {
  name: "ReviewOrderField",
  description: "What reviews can be ordered by.",
  valuesConfig: {
    DUE_AT: { description: "When it should be decided by; what has no due date comes after all that has." },
    SUBMITTED_AT: { description: "When the claim was handed over." },
    CLOSED_AT: { description: "When it was closed; what is open comes after all that is closed." },
  },
});
