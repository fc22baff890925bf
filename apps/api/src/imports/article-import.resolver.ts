import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from "type-graphql";
import { uuidOf } from "../kernel/id.ts";
import { Refusal } from "../kernel/refusal.ts";
import { readBack, readRoot, type Context } from "../platform/graphql/answer.ts";
import {
  CancelImportAnswer,
  ImportArticleAnswer,
  RereadImportAnswer,
  RetryImportAnswer,
} from "./article-import.answer.ts";
import {
  ArticleImportsArgs,
  CancelImportInput,
  ImportArticleInput,
  RereadImportInput,
  RetryImportInput,
} from "./article-import.input.ts";
import { articleImportReader } from "./article-import.reader.ts";
import type { ImportService } from "./import.service.ts";
import { ArticleImport, ArticleImportConnection } from "./article-import.type.ts";
import type { RereadService } from "./reread.service.ts";
import type { UrlImportService } from "./url-import.service.ts";

interface Services {
  readonly imports: ImportService;
  readonly urls: UrlImportService;
  readonly rereads: RereadService;
}

@Resolver()
export class ArticleImportResolver {
  readonly #imports: ImportService;

  readonly #urls: UrlImportService;

  readonly #rereads: RereadService;

  constructor({ imports, urls, rereads }: Services) {
    this.#imports = imports;
    this.#urls = urls;
    this.#rereads = rereads;
  }

  @Mutation(() => ImportArticleAnswer, {
    description:
      "Reads an article out of text or HTML at once, or fetches an address as a job. The same text again answers with the import and article that exist; so does an address that is on its way in. For editors.",
  })
  async importArticle(
    @Arg("input", () => ImportArticleInput) input: ImportArticleInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const { publisherId } = input;
    const wanted = { ...input, publisherId: publisherId == null ? null : uuidOf("Source", publisherId) };
    const answer = await this.#imports.importArticle(context.viewer, wanted);
    return answer instanceof Refusal
      ? answer
      : readBack(context, info, { reader: articleImportReader, uuid: answer.id });
  }

  @Mutation(() => CancelImportAnswer, {
    description: "Calls an import off that waits or is being fetched. For editors.",
  })
  async cancelImport(
    @Arg("input", () => CancelImportInput) { id }: CancelImportInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const answer = await this.#urls.cancel(context.viewer, uuidOf("ArticleImport", id));
    return answer instanceof Refusal
      ? answer
      : readBack(context, info, { reader: articleImportReader, uuid: answer.id });
  }

  @Mutation(() => RetryImportAnswer, {
    description: "Tries an import again that failed or was called off, from the beginning. For editors.",
  })
  async retryImport(
    @Arg("input", () => RetryImportInput) { id }: RetryImportInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const answer = await this.#urls.retry(context.viewer, uuidOf("ArticleImport", id));
    return answer instanceof Refusal
      ? answer
      : readBack(context, info, { reader: articleImportReader, uuid: answer.id });
  }

  @Mutation(() => RereadImportAnswer, {
    description:
      "Reads what came in once more, by the rules of today. Where that finds something else, it is an import of its own, and its text a revision of the article, unless somebody repaired that meanwhile. For editors.",
  })
  async rereadImport(
    @Arg("input", () => RereadImportInput) { id }: RereadImportInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const answer = await this.#rereads.reread(context.viewer, uuidOf("ArticleImport", id));
    return answer instanceof Refusal
      ? answer
      : readBack(context, info, { reader: articleImportReader, uuid: answer.id });
  }

  @Query(() => ArticleImport, { nullable: true, description: "One import. For the desk." })
  articleImport(
    @Arg("id", () => ID, { description: "Its global id." }) _id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return readRoot(context, info);
  }

  @Query(() => ArticleImportConnection, {
    description: "What was handed in, the newest first. For the desk.",
  })
  articleImports(
    @Args(() => ArticleImportsArgs) _args: ArticleImportsArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return readRoot(context, info);
  }
}
