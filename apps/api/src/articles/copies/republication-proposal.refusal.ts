import { Field, ID, ObjectType } from "type-graphql";
import { globalId } from "../../kernel/id.ts";
import { Refusal } from "../../kernel/refusal.ts";
import { RepublicationProposalState } from "./republication-proposal-enum.type.ts";

@ObjectType({
  implements: Refusal,
  description: "Somebody has already confirmed or refused it. Take that back first, or leave it.",
})
export class RepublicationProposalDecided extends Refusal {
  @Field(() => RepublicationProposalState, { description: "How it stands." })
  readonly proposalState: string;

  constructor(state: string) {
    super("REPUBLICATION_PROPOSAL_DECIDED", `This proposal is ${state} already.`);
    this.proposalState = state;
  }
}

@ObjectType({
  implements: Refusal,
  description: "The proposal is open: there is no decision to take back.",
})
export class RepublicationProposalOpen extends Refusal {
  constructor() {
    super("REPUBLICATION_PROPOSAL_OPEN", "Nobody has decided on this proposal: confirm or refuse it.");
  }
}

@ObjectType({ implements: Refusal, description: "The original would be a copy of its own copy." })
export class RepublicationCircle extends Refusal {
  @Field(() => ID, { description: "The original, which is itself known as a copy of this article." })
  readonly originalId: string;

  constructor(originalUuid: string) {
    super(
      "REPUBLICATION_CIRCLE",
      "The proposed original is itself known as a copy of this article, perhaps through others. Repair its origin first.",
    );
    this.originalId = globalId("Article", originalUuid);
  }
}
