import { Stance } from "@claimdesk/shared/claim-state";
import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { ArticleType } from "../articles/article.type.ts";
import { Withholding } from "../articles/withholding.type.ts";
import { Anchor } from "../claims/anchor.type.ts";
import { ClaimType } from "../claims/claim.type.ts";
import { connectionOf, PageArgs } from "../platform/graphql/connection.type.ts";
import { extendType } from "../platform/graphql/planned-field.ts";
import { SourceType } from "../sources/source.type.ts";
import "./evidence.filter.ts";

registerEnumType(Stance, {
  name: "Stance",
  description: "What a piece of evidence says about a claim.",
  valuesConfig: {
    SUPPORTS: { description: "It speaks for the claim." },
    REFUTES: { description: "It speaks against the claim." },
    CONTEXT: { description: "It helps to understand the claim." },
  },
});

@ObjectType("Evidence", {
  description: "What bears on a claim: a source, an article or an address, and what it says.",
})
export class EvidenceType {
  @Field(() => ID, { description: "Global id: what `editEvidence` and `removeEvidence` take." })
  id: string;

  @Field(() => Int, {
    description: "Its number among the claim's evidence, which it keeps when it is changed. For the desk.",
  })
  number: number;

  @Field(() => Stance, { description: "Whether it supports or refutes the claim." })
  stance: Stance;

  @Field(() => String, {
    nullable: true,
    description:
      "Its words, as quoted; those of the anchor where no others were given. Of an article whose rights do not permit FULL_TEXT, the public sees the first 400 code points.",
  })
  excerpt: string | null;

  @Field(() => Withholding, {
    nullable: true,
    description: "Why `excerpt` is cut short; null where you see all of it.",
  })
  withheld: Withholding | null;

  @Field(() => String, { nullable: true, description: "What the desk says about it." })
  note: string | null;

  @Field(() => String, { nullable: true, description: "Where it is to be found on the web." })
  url: string | null;

  @Field(() => SourceType, { nullable: true, description: "Who or what it comes from." })
  source: SourceType | null;

  @Field(() => ArticleType, { nullable: true, description: "The article that it stands in." })
  article: ArticleType | null;

  @Field(() => Anchor, { nullable: true, description: "Its words in the article's text." })
  anchor: Anchor | null;
}

const EvidenceConnection = connectionOf("Evidence", () => EvidenceType);

extendType(ClaimType, {
  evidence: {
    type: () => EvidenceConnection,
    args: () => PageArgs,
    description: "What bears on it, in the order that the desk gave it: at first that in which it was added.",
  },
});
