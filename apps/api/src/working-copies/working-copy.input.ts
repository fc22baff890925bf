import { ClaimPart } from "@claimdesk/shared/claim-part";
import { Field, ID, InputType, Int } from "type-graphql";
import "./claim-part.type.ts";

const number =
  "`number` of the evidence, or of the appearance, that is changed; left out where it is none of these, or new.";

@InputType({ description: "What was typed and is not saved yet." })
export class KeepWorkingCopyInput {
  @Field(() => ID, { description: "The claim." })
  claimId: string;

  @Field(() => ClaimPart, { description: "What of it was typed." })
  part: ClaimPart;

  @Field(() => Int, { nullable: true, description: number })
  number?: number | null;

  @Field(() => String, {
    description:
      "What was typed, in the screen's own form: it may be unfinished, and is not looked into. Up to 200,000 characters.",
  })
  content: string;

  @Field(() => Int, { description: "The claim's version when typing began." })
  basedOnVersion: number;

  @Field(() => Int, {
    description: "`version` of the working copy as this window last heard of it; 0 where it heard of none.",
  })
  expectedVersion: number;
}

@InputType({ description: "What was typed and is not needed any more." })
export class DiscardWorkingCopyInput {
  @Field(() => ID, { description: "The claim." })
  claimId: string;

  @Field(() => ClaimPart, { description: "What of it was typed." })
  part: ClaimPart;

  @Field(() => Int, { nullable: true, description: number })
  number?: number | null;
}
