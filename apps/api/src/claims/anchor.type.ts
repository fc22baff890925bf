import { Field, InputType, Int, ObjectType } from "type-graphql";
import { Withholding } from "../articles/withholding.type.ts";

@ObjectType({
  description:
    "Words in an article's revision, as W3C text quote and text position selectors. The words are verbatim; positions count Unicode code points of the revision's text, and the end is exclusive.",
})
export class Anchor {
  @Field(() => String, {
    description:
      "The words themselves. For the public the first 400 code points of longer ones, unless the article's rights permit FULL_TEXT: more than that is reproduction and no quotation. Start and end are always those of all the words.",
  })
  exact: string;

  @Field(() => Withholding, {
    nullable: true,
    description: "Why `exact` is cut short; null where you see all of it.",
  })
  withheld: Withholding | null;

  @Field(() => String, { description: "What touches them from before, up to 32 code points." })
  prefix: string;

  @Field(() => String, { description: "What touches them from after, up to 32 code points." })
  suffix: string;

  @Field(() => Int, { description: "Position of the first code point." })
  start: number;

  @Field(() => Int, { description: "Position after the last code point." })
  end: number;
}

@ObjectType({
  description: "One place where the words of an anchor could be meant. Send its start to choose it.",
})
export class QuoteCandidate {
  @Field(() => String, { description: "The words, as they stand there." })
  exact: string;

  @Field(() => String, { description: "What touches them from before." })
  prefix: string;

  @Field(() => String, { description: "What touches them from after." })
  suffix: string;

  @Field(() => Int, { description: "Position of the first code point." })
  start: number;

  @Field(() => Int, { description: "Position after the last code point." })
  end: number;
}

@InputType({
  description:
    "Which words are meant. `exact` alone is enough where it occurs once; otherwise prefix, suffix or a position tell which.",
})
export class AnchorInput {
  @Field(() => String, { description: "The words, verbatim: from 1 to 5,000 code points." })
  exact: string;

  @Field(() => String, { nullable: true, description: "Words that touch them from before." })
  prefix?: string | null;

  @Field(() => String, { nullable: true, description: "Words that touch them from after." })
  suffix?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: "Position of the first code point in the revision's text.",
  })
  start?: number | null;

  @Field(() => Int, { nullable: true, description: "Position after the last code point." })
  end?: number | null;
}
