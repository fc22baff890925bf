import { DecisionKind, ReviewState } from "@claimdesk/shared/claim-state";
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

registerEnumType(DecisionKind, {
  name: "DecisionKind",
  description: "What a reviewer can decide.",
  valuesConfig: {
    APPROVE: { description: "It can be published as it stands." },
    REQUEST_CHANGES: { description: "It goes back to its author, with a reason." },
    REJECT: { description: "It ends here, with a reason." },
  },
});
