import { DecisionKind } from "@claimdesk/shared/claim-state";
import { Field, ObjectType } from "type-graphql";
import { DateTimeScalar } from "../platform/graphql/scalar.ts";
import "./review-enum.type.ts";

@ObjectType({ description: "Where the claim was read, as far as the article's terms let anybody quote it." })
export class ExpertAppearance {
  @Field(() => String, { description: "The article's title." })
  title: string;

  @Field(() => String, { nullable: true, description: "Who published it." })
  publisher: string | null;

  @Field(() => String, { nullable: true, description: "Its address." })
  url: string | null;

  @Field(() => String, { description: "What stands before the words." })
  before: string;

  @Field(() => String, { description: "The words that the claim was read in." })
  exact: string;

  @Field(() => String, { description: "What stands after them." })
  after: string;

  @Field(() => [String], { description: "Who says so, from the nearest on: a name, and how it is put." })
  attribution: string[];
}

@ObjectType({ description: "What the claim was held against." })
export class ExpertEvidence {
  @Field(() => String, { description: "SUPPORTS, REFUTES or CONTEXT." })
  stance: string;

  @Field(() => String, { nullable: true, description: "Whose it is." })
  source: string | null;

  @Field(() => String, { nullable: true, description: "The article that it stands in." })
  title: string | null;

  @Field(() => String, { nullable: true, description: "Its address." })
  url: string | null;

  @Field(() => String, { nullable: true, description: "Its words." })
  excerpt: string | null;

  @Field(() => String, { nullable: true, description: "What the desk says to it." })
  note: string | null;
}

/** What an expert from outside is shown: of one review, and nothing that the desk says among itself. */
@ObjectType({
  description:
    "A claim as an expert from outside judges it, by the link that they were given. The desk's discussion and its people are not in it.",
})
export class ExpertReview {
  @Field(() => String, { description: "The expert's name, under which their decision is recorded." })
  expertName: string;

  @Field(() => String, { description: "Whose review it is." })
  deskName: string;

  @Field(() => String, { nullable: true, description: "A word to the expert." })
  note: string | null;

  @Field(() => DateTimeScalar, { description: "When the link stops working." })
  expiresAt: string;

  @Field(() => Boolean, {
    description: "Does the decision count like a reviewer's? Else it is advice to those who decide.",
  })
  counts: boolean;

  @Field(() => String, { description: "The digest of all this: a decision is bound to it." })
  digest: string;

  @Field(() => String, { description: "The claim." })
  text: string;

  @Field(() => String, { description: "Its language, a BCP 47 tag." })
  language: string;

  @Field(() => [String], { description: "What it is about." })
  topics: string[];

  @Field(() => String, { nullable: true, description: "The proposed verdict, in English." })
  verdictEn: string | null;

  @Field(() => String, { nullable: true, description: "The proposed verdict, in French." })
  verdictFr: string | null;

  @Field(() => String, { nullable: true, description: "Why this verdict, as `Verdict.rationale` has it." })
  rationale: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Why this verdict, as HTML that is safe to show: see `Verdict.rationaleHtml`.",
  })
  rationaleHtml: string | null;

  @Field(() => [ExpertAppearance], { description: "Where it was read: the first 20." })
  appearances: ExpertAppearance[];

  @Field(() => [ExpertEvidence], { description: "What it was held against: the first 50." })
  evidence: ExpertEvidence[];

  constructor(read: ExpertReview) {
    Object.assign(this, read);
  }
}

@ObjectType({ description: "What an expert from outside decided, as it is recorded." })
export class ExpertDecision {
  @Field(() => DecisionKind, { description: "What was decided." })
  readonly decision: DecisionKind;

  @Field(() => Boolean, { description: "Does it count like a reviewer's? Else it is advice." })
  readonly counts: boolean;

  constructor({ decision, counts }: { readonly decision: DecisionKind; readonly counts: boolean }) {
    this.decision = decision;
    this.counts = counts;
  }
}
