import { ArgsType, Field, ID, InputType } from "type-graphql";
import { PageArgs } from "../platform/graphql/connection.type.ts";

@ArgsType()
export class SourceProposalsArgs extends PageArgs {
  @Field(() => Boolean, {
    nullable: true,
    description: "Those that were dismissed, in place of those that wait for somebody.",
  })
  dismissed?: boolean;
}

@InputType({ description: "A proposal that two sources are one, and that they are two." })
export class DismissSourceProposalInput {
  @Field(() => ID, { description: "The proposal." })
  proposalId: string;

  @Field(() => String, { nullable: true, description: "How that is known. Up to 4,000 characters." })
  reason?: string | null;
}

@InputType({ description: "A proposal that was dismissed, and is to be looked at again." })
export class RestoreSourceProposalInput {
  @Field(() => ID, { description: "The proposal." })
  proposalId: string;

  @Field(() => String, { nullable: true, description: "Why. Up to 4,000 characters." })
  reason?: string | null;
}
