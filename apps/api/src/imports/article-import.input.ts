import { ArgsType, Field, ID, InputType } from "type-graphql";
import { FetchFailure } from "../captures/capture.type.ts";
import { enumFilterOf, IDFilter } from "../platform/graphql/filter.input.ts";
import { PageArgs } from "../platform/graphql/connection.type.ts";
import { ImportState, ImportWay } from "./import-enum.type.ts";

const ImportStateFilter = enumFilterOf("ImportState", () => ImportState);
const ImportWayFilter = enumFilterOf("ImportWay", () => ImportWay);
const FetchFailureFilter = enumFilterOf("FetchFailure", () => FetchFailure);

@InputType({
  description:
    "A file as it is: HTML, text, Markdown, e-mail (.eml), PDF with text, Word (.docx), a web archive (.warc, .mhtml), ninjs or NewsML-G2.",
})
export class ImportFileInput {
  @Field(() => String, { description: "Its name, by which it is shown. 255 characters at the most." })
  name: string;

  @Field(() => String, { description: "Its bytes in Base64 (RFC 4648). 10 MB at the most, before that." })
  content: string;
}

@InputType({ description: "Hands in an article: exactly one of `text`, `html`, `url` or `file`." })
export class ImportArticleInput {
  @Field(() => String, {
    nullable: true,
    description: "The article as it was pasted, plain or Markdown. 5 MB at the most.",
  })
  text?: string | null;

  @Field(() => String, { nullable: true, description: "The page's source. 5 MB at the most." })
  html?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "The page's address, http or https, to be fetched: the answer is QUEUED, and its progress can be followed by `articleImport`.",
  })
  url?: string | null;

  @Field(() => ImportFileInput, {
    nullable: true,
    description:
      "A file that is read at once. Of which kind it is, its bytes say before its name. They are kept as they are.",
  })
  file?: ImportFileInput | null;

  @Field(() => String, {
    nullable: true,
    description: "The address of a page whose text, HTML or file was fetched elsewhere.",
  })
  sourceUrl?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "The publisher, where the editor knows it better than the page.",
  })
  publisherId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The language (BCP 47), where the editor knows it better.",
  })
  language?: string | null;
}

@InputType({ description: "Which imports to list. What stands side by side is all to hold." })
export class ArticleImportFilter {
  @Field(() => IDFilter, { nullable: true, description: "The article that it became." })
  articleId?: IDFilter;

  @Field(() => ImportStateFilter, { nullable: true, description: "How far they are." })
  state?: object;

  @Field(() => ImportWayFilter, { nullable: true, description: "By which way they came in." })
  way?: object;

  @Field(() => FetchFailureFilter, {
    nullable: true,
    description: "Why they failed, or why the latest attempt did while they wait to be tried again.",
  })
  failure?: object;

  @Field(() => IDFilter, { nullable: true, description: "Who asked for them: a person." })
  createdById?: IDFilter;

  @Field(() => IDFilter, { nullable: true, description: "The publisher of the article that they became." })
  publisherId?: IDFilter;
}

@ArgsType()
export class ArticleImportsArgs extends PageArgs {
  @Field(() => ArticleImportFilter, { nullable: true, description: "Only those." })
  filter?: ArticleImportFilter;

  @Field(() => String, {
    nullable: true,
    description:
      "Parts of the address, of the file's name or of the article's headline, without regard to case and accents; \"exact phrases\", -exclusions.",
  })
  search?: string;
}

@InputType({ description: "An import that shall be called off." })
export class CancelImportInput {
  @Field(() => ID, { description: "The import." })
  id: string;
}

@InputType({ description: "An import that shall be tried again." })
export class RetryImportInput {
  @Field(() => ID, { description: "The import." })
  id: string;
}

@InputType({ description: "An import whose bytes shall be read once more." })
export class RereadImportInput {
  @Field(() => ID, { description: "The import, or a later reading of it." })
  id: string;
}
