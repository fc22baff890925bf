import { ClaimKind } from "@claimdesk/shared/claim-state";
import { Field, ID, InputType, Int } from "type-graphql";
import { AnchorInput } from "./anchor.type.ts";

const seen = "The version that was read: somebody else's change is not overwritten.";
const why = "Why, for those who read the history. Up to 4,000 characters.";

@InputType({ description: "One link of an attribution, from the article outwards." })
export class AttributionLinkInput {
  @Field(() => ID, { description: "Whom the link leads to." })
  sourceId: string;

  @Field(() => String, {
    nullable: true,
    description: 'How the article says it: "according to". Up to 100 characters.',
  })
  verb?: string | null;

  @Field(() => AnchorInput, { nullable: true, description: "The words of the same revision that say so." })
  anchor?: AnchorInput | null;
}

@InputType({ description: "Where a claim is made." })
export class AppearanceInput {
  @Field(() => ID, { description: "The article." })
  articleId: string;

  @Field(() => Int, {
    nullable: true,
    description: "The article's revision that the anchor was made in; its newest when left out.",
  })
  revisionNumber?: number | null;

  @Field(() => AnchorInput, { description: "The words." })
  anchor: AnchorInput;

  @Field(() => [AttributionLinkInput], {
    nullable: true,
    description: "From the article outwards: the last link is who said it. Up to 8.",
  })
  attribution?: AttributionLinkInput[] | null;
}

@InputType({ description: "A claim to be made." })
export class CreateClaimInput {
  @Field(() => String, { description: "The statement in one's own words: from 1 to 2,000 characters." })
  text: string;

  @Field(() => String, {
    nullable: true,
    description: "A BCP 47 tag; the article's language when left out. Needed without an appearance.",
  })
  language?: string | null;

  @Field(() => ClaimKind, { nullable: true, description: "FACT when left out." })
  kind?: ClaimKind | null;

  @Field(() => [String], { nullable: true, description: "What it is about: up to 20." })
  topics?: string[] | null;

  @Field(() => AppearanceInput, { nullable: true, description: "Where it is made." })
  appearance?: AppearanceInput | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: "Create it although the same claim exists.",
  })
  evenIfSameExists?: boolean | null;
}

@InputType({ description: "What is left out stays as it is." })
export class EditClaimInput {
  @Field(() => ID, { description: "The claim." })
  id: string;

  @Field(() => Int, { description: seen })
  expectedVersion: number;

  @Field(() => String, { nullable: true, description: "The statement, reworded." })
  text?: string | null;

  @Field(() => String, { nullable: true, description: "A BCP 47 tag." })
  language?: string | null;

  @Field(() => ClaimKind, { nullable: true, description: "What sort of statement it is." })
  kind?: ClaimKind | null;

  @Field(() => [String], {
    nullable: true,
    description: "All topics from now on, in place of the earlier ones.",
  })
  topics?: string[] | null;

  @Field(() => String, { nullable: true, description: why })
  reason?: string | null;
}

@InputType({ description: "One more place where the claim is made." })
export class AddAppearanceInput {
  @Field(() => ID, { description: "The claim." })
  claimId: string;

  @Field(() => Int, { description: seen })
  expectedVersion: number;

  @Field(() => AppearanceInput, { description: "Where it is made." })
  appearance: AppearanceInput;
}

@InputType({ description: "A place where the claim is not made after all." })
export class RemoveAppearanceInput {
  @Field(() => ID, { description: "The claim." })
  claimId: string;

  @Field(() => Int, { description: seen })
  expectedVersion: number;

  @Field(() => ID, { description: "The appearance." })
  appearanceId: string;

  @Field(() => String, { nullable: true, description: why })
  reason?: string | null;
}

@InputType({ description: "Who says it, where the claim is made." })
export class SetAttributionInput {
  @Field(() => ID, { description: "The claim." })
  claimId: string;

  @Field(() => Int, { description: seen })
  expectedVersion: number;

  @Field(() => ID, {
    description: "The appearance. It gets a new id, since the earlier chain stays in the history.",
  })
  appearanceId: string;

  @Field(() => [AttributionLinkInput], {
    description: "The whole chain, in place of the earlier one. Up to 8 links.",
  })
  attribution: AttributionLinkInput[];
}

@InputType({ description: "How a claim should be rated." })
export class ProposeVerdictInput {
  @Field(() => ID, { description: "The claim." })
  claimId: string;

  @Field(() => Int, { description: seen })
  expectedVersion: number;

  @Field(() => String, { description: "A rating of the scale: see `verdictScale`." })
  rating: string;

  @Field(() => String, {
    description:
      "Why: from 1 to 20,000 characters of CommonMark. Paragraphs, emphasis, strong, links (http, https, mailto), block quotations and lists are read; headings, code and HTML stand as their own characters; images and links that lead elsewhere are refused. A new line is a new line.",
  })
  rationale: string;
}

@InputType({ description: "Takes back that a claim was made." })
export class DiscardClaimInput {
  @Field(() => ID, { description: "The claim." })
  claimId: string;

  @Field(() => Int, { description: seen })
  expectedVersion: number;
}
