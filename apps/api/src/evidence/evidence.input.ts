import { Stance } from "@claimdesk/shared/claim-state";
import { Field, ID, InputType, Int } from "type-graphql";
import { AnchorInput } from "../claims/anchor.type.ts";
import "./evidence.type.ts";

const seen = "The version that was read: somebody else's change is not overwritten.";
const why = "Why, for those who read the history. Up to 4,000 characters.";

@InputType({ description: "What bears on a claim. It names a source, an article or an address." })
export class AddEvidenceInput {
  @Field(() => ID, { description: "The claim." })
  claimId: string;

  @Field(() => Int, { description: seen })
  expectedVersion: number;

  @Field(() => Stance, { description: "Whether it supports or refutes the claim." })
  stance: Stance;

  @Field(() => ID, { nullable: true, description: "Who or what it comes from." })
  sourceId?: string | null;

  @Field(() => ID, { nullable: true, description: "The article that it stands in." })
  articleId?: string | null;

  @Field(() => AnchorInput, { nullable: true, description: "Its words in the article's newest text." })
  anchor?: AnchorInput | null;

  @Field(() => String, { nullable: true, description: "Where it is to be found: an http or https address." })
  url?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Its words, up to 5,000 characters; those of the anchor when left out.",
  })
  excerpt?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "What the desk says about it, up to 5,000 characters.",
  })
  note?: string | null;
}

@InputType({
  description:
    "What is left out stays as it is; null takes it away. An excerpt taken from the anchor goes with it.",
})
export class EditEvidenceInput {
  @Field(() => ID, { description: "The claim." })
  claimId: string;

  @Field(() => Int, { description: seen })
  expectedVersion: number;

  @Field(() => ID, {
    description: "The evidence. It gets a new id, since the earlier one stays in the history.",
  })
  evidenceId: string;

  @Field(() => Stance, { nullable: true, description: "Whether it supports or refutes the claim." })
  stance?: Stance | null;

  @Field(() => ID, { nullable: true, description: "Who or what it comes from." })
  sourceId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "The article that it stands in. Another one takes the earlier anchor away.",
  })
  articleId?: string | null;

  @Field(() => AnchorInput, { nullable: true, description: "Its words in the article's newest text." })
  anchor?: AnchorInput | null;

  @Field(() => String, { nullable: true, description: "Where it is to be found: an http or https address." })
  url?: string | null;

  @Field(() => String, { nullable: true, description: "Its words, up to 5,000 characters." })
  excerpt?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "What the desk says about it, up to 5,000 characters.",
  })
  note?: string | null;

  @Field(() => String, { nullable: true, description: why })
  reason?: string | null;
}

@InputType({ description: "What does not bear on the claim after all." })
export class RemoveEvidenceInput {
  @Field(() => ID, { description: "The claim." })
  claimId: string;

  @Field(() => Int, { description: seen })
  expectedVersion: number;

  @Field(() => ID, { description: "The evidence." })
  evidenceId: string;

  @Field(() => String, { nullable: true, description: why })
  reason?: string | null;
}

@InputType({ description: "Where a piece of evidence shall stand among the others." })
export class MoveEvidenceInput {
  @Field(() => ID, { description: "The claim." })
  claimId: string;

  @Field(() => Int, { description: seen })
  expectedVersion: number;

  @Field(() => ID, { description: "The evidence." })
  evidenceId: string;

  @Field(() => Int, { description: "Its place among all evidence of the claim as it shall be, from 0." })
  position: number;
}
