import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from "type-graphql";
import { uuidOf } from "../kernel/id.ts";
import { Refusal } from "../kernel/refusal.ts";
import { readBack, readRoot, type Context } from "../platform/graphql/answer.ts";
import { connectionOf } from "../platform/graphql/connection.type.ts";
import { ImportArticleAnswer } from "./article-import.answer.ts";
import { ArticleImportsArgs, ImportArticleInput } from "./article-import.input.ts";
import { articleImportReader } from "./article-import.reader.ts";
import type { ImportService } from "./import.service.ts";
import { ArticleImport } from "./article-import.type.ts";

const ArticleImportConnection = connectionOf("ArticleImport", () => ArticleImport);

@Resolver()
export class ArticleImportResolver {
  readonly #imports: ImportService;

  constructor(imports: ImportService) {
    this.#imports = imports;
  }

  @Mutation(() => ImportArticleAnswer, {
    description:
      "Reads an article out of text or HTML. The same text again answers with the import and article that exist. For editors.",
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
