import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from "type-graphql";
import { Refusal } from "../kernel/refusal.ts";
import { readBack, readRoot, type Context } from "../platform/graphql/answer.ts";
import { ThingArgs } from "../platform/graphql/thing.input.ts";
import { EditArticleAnswer } from "./article.answer.ts";
import type { ArticleEditService } from "./article-edit.service.ts";
import { ArticlesArgs } from "./article-list.input.ts";
import { EditArticleInput } from "./article.input.ts";
import { toArticleEdit } from "./article.mapper.ts";
import { articleReader } from "./article.reader.ts";
import { ArticleConnection, ArticleType } from "./article.type.ts";
import "./republication.type.ts";
import "./similar-article.type.ts";

@Resolver()
export class ArticleResolver {
  readonly #edits: ArticleEditService;

  constructor(edits: ArticleEditService) {
    this.#edits = edits;
  }

  @Query(() => ArticleType, {
    nullable: true,
    description: "One article; null where you see none of that id.",
  })
  article(
    @Args(() => ThingArgs) _args: ThingArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return readRoot(context, info);
  }

  @Query(() => ArticleConnection, {
    description: "Articles: those that published claims appear in or rest on, and for the desk all of them.",
  })
  articles(
    @Args(() => ArticlesArgs) _args: ArticlesArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return readRoot(context, info);
  }

  @Mutation(() => EditArticleAnswer, {
    description: "Repairs what was read of an article, or its text. For editors.",
  })
  async editArticle(
    @Arg("input", () => EditArticleInput) input: EditArticleInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const edited = await this.#edits.edit(context.viewer, toArticleEdit(input));
    return edited instanceof Refusal
      ? edited
      : readBack(context, info, { reader: articleReader, uuid: edited.id });
  }
}
