import { Field, ID, InputType } from "type-graphql";

@InputType({ description: "Says that it is so." })
export class ConfirmRepublicationProposalInput {
  @Field(() => ID, { description: "The proposal." })
  id: string;
}

@InputType({ description: "Says that it is not so." })
export class RefuseRepublicationProposalInput {
  @Field(() => ID, { description: "The proposal." })
  id: string;
}

@InputType({ description: "Takes a decision back." })
export class ReopenRepublicationProposalInput {
  @Field(() => ID, { description: "The proposal." })
  id: string;
}
