import { ArgsType, Field, ID, InputType } from "type-graphql";
import { ArticleOrder } from "../articles/article-order.type.ts";
import { ArticleFilter } from "../articles/article.filter.ts";
import { ClaimOrder } from "../claims/claim-order.type.ts";
import { ClaimFilter } from "../claims/claim.filter.ts";
import { PageArgs } from "../platform/graphql/connection.type.ts";
import { enumFilterOf } from "../platform/graphql/filter.input.ts";
import { SourceOrder } from "../sources/source-order.type.ts";
import { SourceFilter } from "../sources/source.filter.ts";
import { ExportedList, ListExportFormat, ListExportState } from "./list-export-enum.type.ts";

const asTheList = (list: string): string => `As \`${list}\` takes it.`;

@InputType({ description: "What an export says beside its list." })
abstract class ListExportInput {
  @Field(() => ListExportFormat, {
    defaultValue: ListExportFormat.CSV,
    description: "How the file is written.",
  })
  format: keyof typeof ListExportFormat;
}

@InputType({ description: "Which claims are to be written into a file." })
export class ExportClaimsInput extends ListExportInput {
  @Field(() => ClaimFilter, { nullable: true, description: asTheList("claims") })
  filter?: ClaimFilter | null;

  @Field(() => String, { nullable: true, description: asTheList("claims") })
  search?: string | null;

  @Field(() => [ClaimOrder], {
    nullable: true,
    description:
      "As `claims` takes it. Relevance ranks 1,000 claims at the most: where more match, all of them come, the latest published first.",
  })
  orderBy?: ClaimOrder[] | null;
}

@InputType({ description: "Which articles are to be written into a file." })
export class ExportArticlesInput extends ListExportInput {
  @Field(() => ArticleFilter, { nullable: true, description: asTheList("articles") })
  filter?: ArticleFilter | null;

  @Field(() => String, { nullable: true, description: asTheList("articles") })
  search?: string | null;

  @Field(() => [ArticleOrder], { nullable: true, description: asTheList("articles") })
  orderBy?: ArticleOrder[] | null;
}

@InputType({ description: "Which sources are to be written into a file." })
export class ExportSourcesInput extends ListExportInput {
  @Field(() => SourceFilter, { nullable: true, description: asTheList("sources") })
  filter?: SourceFilter | null;

  @Field(() => String, { nullable: true, description: asTheList("sources") })
  search?: string | null;

  @Field(() => [SourceOrder], { nullable: true, description: asTheList("sources") })
  orderBy?: SourceOrder[] | null;
}

@InputType({ description: "A list export that shall be called off." })
export class CancelListExportInput {
  @Field(() => ID, { description: "The list export." })
  exportId: string;
}

@InputType({ description: "A list export that shall be written from the beginning." })
export class RetryListExportInput {
  @Field(() => ID, { description: "The list export." })
  exportId: string;
}

const ListExportStateFilter = enumFilterOf("ListExportState", () => ListExportState);
const ExportedListFilter = enumFilterOf("ExportedList", () => ExportedList);

@InputType({ description: "Which of your exports. What stands side by side is all to hold." })
class ListExportFilter {
  @Field(() => ListExportStateFilter, { nullable: true, description: "How far they are." })
  state?: object;

  @Field(() => ExportedListFilter, { nullable: true, description: "Of which list they are." })
  list?: object;
}

@ArgsType()
export class ListExportsArgs extends PageArgs {
  @Field(() => ListExportFilter, { nullable: true, description: "Only these." })
  filter?: ListExportFilter;
}
