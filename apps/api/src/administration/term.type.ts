import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { AuditRecordConnection } from "../audit/audit.type.ts";
import { connectionOf, PageArgs } from "../platform/graphql/connection.type.ts";
import { PlannedField } from "../platform/graphql/planned-field.ts";
import { DateTimeScalar } from "../platform/graphql/scalar.ts";

export const Vocabulary = { TOPIC: "TOPIC", REGION: "REGION" } as const;
export type Vocabulary = keyof typeof Vocabulary;

registerEnumType(Vocabulary, {
  name: "Vocabulary",
  description: "What terms are of.",
  valuesConfig: {
    TOPIC: { description: "Topics of claims and articles." },
    REGION: { description: "Regions of articles." },
  },
});

@ObjectType("Term", {
  description:
    "A topic or a region as the desk calls it, with every spelling that counts as it. Claims and articles keep the words that they were given. For the desk.",
})
export class TermType {
  @Field(() => ID, { description: "Global id." })
  id: string;

  @Field(() => Vocabulary, { description: "What it is a term of." })
  vocabulary: Vocabulary;

  @Field(() => String, { description: "Its name in French." })
  nameFr: string;

  @Field(() => String, { description: "Its name in English." })
  nameEn: string;

  @Field(() => [String], {
    description: "What counts as it: its names, those that it had before, and those of terms merged into it.",
  })
  words: string[];

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When somebody retired it: it is no longer offered, and what has it keeps it.",
  })
  retiredAt: string | null;

  @Field(() => Int, { description: "How many claims have one of its words, in their newest revision." })
  claimCount: number;

  @Field(() => Int, { description: "How many articles have one of its words." })
  articleCount: number;

  @Field(() => Int, { description: "Grows by one with every change." })
  version: number;

  @Field(() => DateTimeScalar, { description: "When it was added." })
  createdAt: string;

  @PlannedField(() => AuditRecordConnection, {
    args: () => PageArgs,
    description: "What was done to it, the latest first.",
  })
  audit: object;
}

export const TermConnection = connectionOf("Term", () => TermType);

@ObjectType({ description: "A word that claims or articles have, and that no term knows." })
export class LooseWord {
  @Field(() => String, { description: "As it stands there." })
  word: string;

  @Field(() => Int, { description: "How many claims have it, in their newest revision." })
  claimCount: number;

  @Field(() => Int, { description: "How many articles have it." })
  articleCount: number;
}
