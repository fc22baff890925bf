import { Field, Float, Int, ObjectType } from "type-graphql";

@ObjectType({
  description: "How a claim is rated, and why: proposed on the desk, approved where it is public.",
})
export class Verdict {
  @Field(() => String, { description: "A rating of the desk's scale: see `verdictScale`." })
  rating: string;

  @Field(() => String, {
    description: "The rating's name, in French for a claim in French and in English for any other.",
  })
  label: string;

  @Field(() => Float, {
    nullable: true,
    description:
      "The rating's schema.org ratingValue, from 1 (worst) to 5 (best); null where the claim is published as said, unrated.",
  })
  value: number | null;

  @Field(() => String, {
    description:
      "Why, as it was written and approved: CommonMark, of which paragraphs, emphasis, strong, links (http, https, mailto), block quotations and lists are read; anything else stands as its own characters, and a new line is a new line. For readers take `rationaleHtml` or `rationaleText`.",
  })
  rationale: string;

  @Field(() => String, {
    description:
      "Why, as HTML that is safe to show: `p`, `br`, `em`, `strong`, `a` (with `href` and `rel`), `blockquote`, `ul`, `ol` (with `start`) and `li`, and nothing else.",
  })
  rationaleHtml: string;

  @Field(() => String, {
    description:
      "Why, in plain words: quotations in quotation marks, the address of a link in brackets behind its words.",
  })
  rationaleText: string;
}

@ObjectType("VerdictRating", { description: "One step of the scale that verdicts are given on." })
export class VerdictRatingType {
  @Field(() => String, { description: "As verdicts and filters name it." })
  rating: string;

  @Field(() => Int, { description: "Its place on the scale, from 1." })
  position: number;

  @Field(() => Float, {
    nullable: true,
    description:
      "schema.org ratingValue from 1 (worst) to 5 (best); null where the claim is published as said, unrated.",
  })
  value: number | null;

  @Field(() => Boolean, { description: "Is it offered no longer? Verdicts that have it keep it." })
  retired: boolean;

  @Field(() => Int, { description: "Counts its changes; send it back as `expectedVersion`." })
  version: number;

  readonly labelFr: string;
  readonly labelEn: string;
}
