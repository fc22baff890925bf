import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { uuidOf } from "../../kernel/id.ts";
import type { Context } from "../../platform/graphql/answer.ts";
import { EditArticlesAnswer } from "./article-bulk.answer.ts";
import { EditArticlesInput } from "./article-bulk.input.ts";
import type { ArticleEditsService } from "./article-edits.service.ts";

@Resolver()
export class ArticleBulkResolver {
  readonly #edits: ArticleEditsService;

  constructor(edits: ArticleEditsService) {
    this.#edits = edits;
  }

  @Mutation(() => EditArticlesAnswer, {
    description:
      "Says the same of articles, 100 at the most: topics, regions, language, publisher or permission; each for itself, by the rules of `editArticle`. With `dryRun`, says what would become of each. For editors.",
  })
  editArticles(
    @Arg("input", () => EditArticlesInput) input: EditArticlesInput,
    @Ctx() { viewer }: Context,
  ): Promise<object> {
    const articles = input.articles.map(({ articleId, expectedVersion }) => ({
      id: uuidOf("Article", articleId),
      expectedVersion,
    }));
    const publisherId = input.publisherId && uuidOf("Source", input.publisherId);
    return this.#edits.edit(viewer, { ...input, articles, publisherId });
  }
}
