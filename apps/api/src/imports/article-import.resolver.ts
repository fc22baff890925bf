import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from "type-graphql";
import { InvalidInput, NotFound, Refusal } from "../kernel/refusal.ts";
import { answerOf, readBack, readRoot, type Context } from "../platform/graphql/answer.ts";
import { connectionOf } from "../platform/graphql/connection.type.ts";
import { ArticleImportsArgs, ImportArticleInput } from "./article-import.input.ts";
import { articleImportReader } from "./article-import.reader.ts";
import { FetchingNotOffered, UnreadableInput } from "./article-import.refusal.ts";
import type { ImportService } from "./import.service.ts";
import { ArticleImport } from "./article-import.type.ts";

const ArticleImportConnection = connectionOf("ArticleImport", () => ArticleImport);

const ImportArticleAnswer = answerOf("ImportArticleAnswer", "The import, or why it was refused.", [
  ArticleImport,
  UnreadableInput,
  FetchingNotOffered,
  InvalidInput,
  NotFound,
]);

@Resolver()
export class ArticleImportResolver {
  private readonly imports: ImportService;

  constructor(imports: ImportService) {
    this.imports = imports;
  }

  @Mutation(() => ImportArticleAnswer as never, {
    description:
      "Reads an article out of text or HTML. The same text again answers with the import and article that exist. For editors.",
  })
  async importArticle(
    @Arg("input", () => ImportArticleInput) input: ImportArticleInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const answer = await this.imports.importArticle(context.viewer, input);
    return answer instanceof Refusal
      ? answer
      : readBack(context, info, { reader: articleImportReader, uuid: answer.id });
  }

  @Query(() => ArticleImport, { nullable: true, description: "One import. For the desk." })
  articleImport(
    @Arg("id", () => ID) _id: string,
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
