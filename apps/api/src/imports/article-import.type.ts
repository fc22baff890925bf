import { ArticleType } from "../articles/article.type.ts";
import { Field, Float, Int, ObjectType, registerEnumType } from "type-graphql";
import { Node } from "../platform/graphql/node.type.ts";
import { DateTimeScalar } from "../platform/graphql/scalar.ts";
import { remarkNotes, type Remark } from "../reading/remark.ts";

const ImportState = { QUEUED: "QUEUED", RUNNING: "RUNNING", DONE: "DONE", FAILED: "FAILED" } as const;
registerEnumType(ImportState, {
  name: "ImportState",
  description: "How far an import is. Text and HTML are read at once and answer DONE.",
  valuesConfig: {
    QUEUED: { description: "It waits to be read." },
    RUNNING: { description: "It is being read." },
    DONE: { description: "It became an article." },
    FAILED: { description: "It could not be read." },
  },
});

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

  @Field(() => Int, {
    description: "How often the same input was handed in: above 1 the article was there before.",
  })
  times: number;

  @Field(() => DateTimeScalar, { description: "When it was first handed in." })
  createdAt: string;
}
