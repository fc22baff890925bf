import { Field, Float, Int, ObjectType, registerEnumType } from "type-graphql";
import { ArticleRevisionType } from "../articles/article-revision.type.ts";
import { ArticleType } from "../articles/article.type.ts";
import { AuditRecordConnection } from "../audit/audit.type.ts";
import { Capture, FetchFailure } from "../captures/capture.type.ts";
import { Person } from "../identity/person.type.ts";
import { connectionOf, PageArgs } from "../platform/graphql/connection.type.ts";
import { Node } from "../platform/graphql/node.type.ts";
import { PlannedField } from "../platform/graphql/planned-field.ts";
import { DateTimeScalar } from "../platform/graphql/scalar.ts";
import { remarkNotes, type Remark } from "../reading/remark.ts";
import { ImportMove, ImportOutcome, ImportState, ImportWay } from "./import-enum.type.ts";

const names = Object.keys(remarkNotes) as Remark[];
const FindingRemark = Object.fromEntries(names.map((name) => [name, name]));
registerEnumType(FindingRemark, {
  name: "FindingRemark",
  description: "What there is to know about a value that was read.",
  valuesConfig: Object.fromEntries(names.map((name) => [name, { description: remarkNotes[name] }])),
});

@ObjectType({ description: "A place in what was handed in." })
export class InputSpan {
  @Field(() => Int, { description: "First Unicode code point, from 0." })
  start: number;

  @Field(() => Int, { description: "Past the last Unicode code point." })
  end: number;
}

@ObjectType({
  description: "A value that was read, and from where. Values that were not believed are here too.",
})
export class Finding {
  @Field(() => String, {
    description: "The article's field, such as `title`, `publisher` or `rights.terms`.",
  })
  field: string;

  @Field(() => String, { description: "The value as text." })
  value: string;

  @Field(() => Float, { description: "0 to 1: an order between candidates, not a measured probability." })
  confidence: number;

  @Field(() => InputSpan, {
    nullable: true,
    description: "Where in the text or HTML that was handed in; null for what was worked out.",
  })
  origin: InputSpan | null;

  @Field(() => String, {
    description: "How it was come by, such as `byline`, `dateline`, `json-ld` or `detected`.",
  })
  method: string;

  @Field(() => FindingRemark, {
    nullable: true,
    description: "What an editor should know about it, for programs and for other languages.",
  })
  remark: string | null;

  @Field(() => String, { nullable: true, description: "The same as a sentence, in English." })
  note: string | null;

  @Field(() => [String], {
    description: "Other values read for the field that contradict it; empty when all agree.",
  })
  disagreesWith: string[];
}

@ObjectType({
  implements: Node,
  description:
    "One handing-in of a text, page or address, and what was read out of it. What came in is kept.",
})
export class ArticleImport extends Node {
  @Field(() => ImportState, { description: "How far it is." })
  state: string;

  @Field(() => Float, { description: "0 to 1." })
  progress: number;

  @Field(() => [Finding], { description: "What was read, in the order of the article's fields." })
  findings: Finding[];

  @Field(() => ArticleType, { nullable: true, description: "The article, once it is DONE." })
  article: ArticleType | null;

  @Field(() => String, { nullable: true, description: "What was handed in, as it came." })
  input: string | null;

  @Field(() => String, { nullable: true, description: "The page's address, where it was given." })
  sourceUrl: string | null;

  @Field(() => ImportWay, { description: "By which way it came in." })
  way: string;

  @Field(() => String, { nullable: true, description: "The file's name; null for what is no file." })
  fileName: string | null;

  @Field(() => Int, {
    description: "How often the same input was handed in: above 1 the article was there before.",
  })
  times: number;

  @Field(() => DateTimeScalar, { description: "When it was first handed in." })
  createdAt: string;

  @Field(() => Person, { description: "Who asked for it: of a feed's item, who follows the feed." })
  createdBy: Person;

  @Field(() => ImportOutcome, { nullable: true, description: "What became of it; null until it is DONE." })
  outcome: ImportOutcome | null;

  @Field(() => ArticleRevisionType, {
    nullable: true,
    description: "The text that it became, or that it found unchanged; null until it is DONE.",
  })
  revision: ArticleRevisionType | null;

  @Field(() => Capture, {
    nullable: true,
    description:
      "The bytes that came, and how; null until it is DONE, and for what was handed in before bytes were kept.",
  })
  capture: Capture | null;

  @Field(() => FetchFailure, {
    nullable: true,
    description: "Why it failed, or why the latest attempt did while it waits to be tried again.",
  })
  failure: string | null;

  @Field(() => Int, { description: "How often the address was tried since somebody last asked for it." })
  attempts: number;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When it is tried next; null unless it is QUEUED.",
  })
  nextAttemptAt: string | null;

  @Field(() => ArticleImport, {
    nullable: true,
    description: "The import whose bytes were read once more here; null where they came in with it.",
  })
  rereadOf: ArticleImport | null;

  @Field(() => [ImportMove], { description: "What can be done with it now, by an editor." })
  allowedMoves: ImportMove[];

  @PlannedField(() => AuditRecordConnection, {
    args: () => PageArgs,
    description: "What was done to it, and by whom, the latest first.",
  })
  audit: object;
}

export const ArticleImportConnection = connectionOf("ArticleImport", () => ArticleImport);
