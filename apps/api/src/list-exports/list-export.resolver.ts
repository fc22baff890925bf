import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from "type-graphql";
import { uuidOf } from "../kernel/id.ts";
import { Refusal } from "../kernel/refusal.ts";
import { readBack, readRoot, type Context } from "../platform/graphql/answer.ts";
import { queryAs } from "../platform/graphql/graph-query.ts";
import { CancelListExportAnswer, ExportListAnswer, RetryListExportAnswer } from "./list-export.answer.ts";
import {
  CancelListExportInput,
  ExportArticlesInput,
  ExportClaimsInput,
  ExportSourcesInput,
  ListExportsArgs,
  RetryListExportInput,
} from "./list-export.input.ts";
import { wantedFile } from "./list-export.mapper.ts";
import { listExportReader } from "./list-export.reader.ts";
import type { ListExportService, WantedFile } from "./list-export.service.ts";
import { ListExportConnection, ListExportType } from "./list-export.type.ts";

@Resolver()
export class ListExportResolver {
  readonly #exports: ListExportService;

  constructor(exports: ListExportService) {
    this.#exports = exports;
  }

  @Query(() => ListExportType, { nullable: true, description: "One list export of yours. For the desk." })
  listExport(
    @Arg("id", () => ID, { description: "Its global id." }) _id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return readRoot(context, info);
  }

  @Query(() => ListExportConnection, { description: "Your list exports, the latest first. For the desk." })
  listExports(
    @Args(() => ListExportsArgs) _args: ListExportsArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return readRoot(context, info);
  }

  @Mutation(() => ExportListAnswer, {
    description:
      "Has claims written into a CSV file by a job, as you see them. One export at a time. For people of the desk.",
  })
  exportClaims(
    @Arg("input", () => ExportClaimsInput) input: ExportClaimsInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return this.#request(wantedFile("CLAIMS", input), context, info);
  }

  @Mutation(() => ExportListAnswer, {
    description:
      "Has articles written into a CSV file by a job, as you see them, without their texts. One export at a time. For people of the desk.",
  })
  exportArticles(
    @Arg("input", () => ExportArticlesInput) input: ExportArticlesInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return this.#request(wantedFile("ARTICLES", input), context, info);
  }

  @Mutation(() => ExportListAnswer, {
    description:
      "Has sources written into a CSV file by a job, as you see them. One export at a time. For people of the desk.",
  })
  exportSources(
    @Arg("input", () => ExportSourcesInput) input: ExportSourcesInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return this.#request(wantedFile("SOURCES", input), context, info);
  }

  @Mutation(() => CancelListExportAnswer, {
    description: "Calls one of your exports off that waits or is being written. For people of the desk.",
  })
  async cancelListExport(
    @Arg("input", () => CancelListExportInput) { exportId }: CancelListExportInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const answer = await this.#exports.cancel(context.viewer, uuidOf("ListExport", exportId));
    return answer instanceof Refusal ? answer : readBackExport(context, info, answer.id);
  }

  @Mutation(() => RetryListExportAnswer, {
    description:
      "Writes one of your exports from the beginning that failed, was called off or has expired. For people of the desk.",
  })
  async retryListExport(
    @Arg("input", () => RetryListExportInput) { exportId }: RetryListExportInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const answer = await this.#exports.retry(context.viewer, uuidOf("ListExport", exportId));
    return answer instanceof Refusal ? answer : readBackExport(context, info, answer.id);
  }

  async #request(wanted: WantedFile, context: Context, info: GraphQLResolveInfo): Promise<unknown> {
    const ask = queryAs(info.schema, context.reads, context.viewer);
    const answer = await this.#exports.request(context.viewer, wanted, ask);
    return answer instanceof Refusal ? answer : readBackExport(context, info, answer.id);
  }
}

const readBackExport = (context: Context, info: GraphQLResolveInfo, uuid: string): Promise<unknown> =>
  readBack(context, info, { reader: listExportReader, uuid });
