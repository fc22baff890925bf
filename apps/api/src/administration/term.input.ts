import { ArgsType, Field, ID, InputType, Int } from "type-graphql";
import { PageArgs } from "../platform/graphql/connection.type.ts";
import { enumFilterOf } from "../platform/graphql/filter.input.ts";
import { Vocabulary } from "./term.type.ts";

const VocabularyFilter = enumFilterOf("Vocabulary", () => Vocabulary);

@InputType({ description: "Which terms. What stands side by side is all to hold." })
class TermFilter {
  @Field(() => VocabularyFilter, { nullable: true, description: "What they are terms of." })
  vocabulary?: object;

  @Field(() => Boolean, { nullable: true, description: "Are they retired?" })
  retired?: boolean;
}

@ArgsType()
export class TermsArgs extends PageArgs {
  @Field(() => TermFilter, { nullable: true, description: "Only those." })
  filter?: TermFilter;

  @Field(() => String, {
    nullable: true,
    description:
      'Parts of any of their words, without regard to case and accents; "exact phrases", -exclusions.',
  })
  search?: string;
}

@InputType({ description: "A new term." })
export class AddTermInput {
  @Field(() => Vocabulary, { description: "What it is a term of." })
  vocabulary: Vocabulary;

  @Field(() => String, { description: "Its name in French, 80 characters at the most." })
  nameFr: string;

  @Field(() => String, { description: "Its name in English, 80 characters at the most." })
  nameEn: string;

  @Field(() => [String], { nullable: true, description: "Other spellings that count as it." })
  words?: string[] | null;
}

@InputType({ description: "Changes a term. What is left out stays." })
export class EditTermInput {
  @Field(() => ID, { description: "The term." })
  id: string;

  @Field(() => Int, { description: "The version that the change was made on." })
  expectedVersion: number;

  @Field(() => String, {
    nullable: true,
    description: "Its name in French. The earlier one counts as it still.",
  })
  nameFr?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Its name in English. The earlier one counts as it still.",
  })
  nameEn?: string | null;

  @Field(() => [String], { nullable: true, description: "Further spellings that count as it." })
  addWords?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: "True: it is no longer offered. False: it is again." })
  retired?: boolean | null;
}

@InputType({ description: "Two terms that are one." })
export class MergeTermsInput {
  @Field(() => ID, { description: "The term that stays." })
  keptId: string;

  @Field(() => ID, { description: "The term whose words count as the other from now on." })
  mergedId: string;

  @Field(() => Int, { description: "The version of the term that stays, as it was seen." })
  expectedVersion: number;
}
