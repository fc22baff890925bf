import { ArgsType, Field, ID, InputType } from "type-graphql";
import { enumFilterOf, IDFilter } from "../platform/graphql/filter.input.ts";
import { PageArgs } from "../platform/graphql/connection.type.ts";
import { ImportState } from "./import-enum.type.ts";

const ImportStateFilter = enumFilterOf("ImportState", () => ImportState);

@InputType({ description: "Hands in an article: exactly one of `text`, `html` or `url`." })
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

  @Field(() => String, {
    nullable: true,
    description: "The address of a page whose text or HTML was fetched elsewhere.",
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

@InputType({ description: "Which imports to list." })
export class ArticleImportFilter {
  @Field(() => IDFilter, { nullable: true, description: "The article that it became." })
  articleId?: IDFilter;

  @Field(() => ImportStateFilter, { nullable: true, description: "How far they are." })
  state?: object;
}

@ArgsType()
export class ArticleImportsArgs extends PageArgs {
  @Field(() => ArticleImportFilter, { nullable: true, description: "Only those." })
  filter?: ArticleImportFilter;
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
