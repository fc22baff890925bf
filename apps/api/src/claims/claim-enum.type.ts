import { ClaimKind, ClaimMove, ClaimState } from "@claimdesk/shared/claim-state";
import { registerEnumType } from "type-graphql";

registerEnumType(ClaimState, {
  name: "ClaimState",
  description: "Where a claim stands in its life. It is the state of its newest revision.",
  valuesConfig: {
    DRAFT: { description: "Being written; the public may see an earlier, published revision." },
    IN_REVIEW: { description: "Handed over: somebody else judges it." },
    CHANGES_REQUESTED: { description: "Back with its author, with a reason." },
    APPROVED: {
      description: "Approved exactly as it stands, and not yet public. Any edit voids the approval.",
    },
    PUBLISHED: { description: "Its newest revision is what the public sees." },
    REJECTED: { description: "Ended by a reviewer, with a reason." },
    WITHDRAWN: { description: "Taken back by its author; an edit makes a draft of it again." },
    RETRACTED: { description: "Was public and was taken back, with a reason: a tombstone is left." },
  },
});

registerEnumType(ClaimKind, {
  name: "ClaimKind",
  description: "What sort of statement a claim makes, which decides how it can be checked.",
  valuesConfig: {
    FACT: { description: "That something is or happened." },
    FIGURE: { description: "A number, an amount, a rate, a count." },
    QUOTATION: { description: "That somebody said these words." },
    PREDICTION: { description: "That something will happen." },
    CAUSAL: { description: "That one thing brought about another." },
  },
});

registerEnumType(ClaimMove, {
  name: "ClaimMove",
  description: "What can be done with a claim as a whole.",
  valuesConfig: {
    EDIT: { description: "Change its words, appearances, evidence or verdict." },
    SUBMIT: { description: "Hand it over for review." },
    WITHDRAW: { description: "Take it back." },
    APPROVE: { description: "Decide for it." },
    REQUEST_CHANGES: { description: "Send it back to its author." },
    REJECT: { description: "End it." },
    PUBLISH: { description: "Make the approved revision public." },
    RETRACT: { description: "Take back what is public." },
  },
});
