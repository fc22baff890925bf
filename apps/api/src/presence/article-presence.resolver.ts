import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Info, Mutation, Resolver } from "type-graphql";
import { articleReader } from "../articles/article.reader.ts";
import { uuidOf } from "../kernel/id.ts";
import { Refusal } from "../kernel/refusal.ts";
import { readBack, type Context } from "../platform/graphql/answer.ts";
import { AnnounceArticlePresenceAnswer } from "./article-presence.answer.ts";
import { AnnounceArticlePresenceInput } from "./article-presence.input.ts";
import { atArticle } from "./presence.place.ts";
import type { PresenceService } from "./presence.service.ts";

@Resolver()
export class ArticlePresenceResolver {
  readonly #presence: PresenceService;

  constructor(presence: PresenceService) {
    this.#presence = presence;
  }

  @Mutation(() => AnnounceArticlePresenceAnswer, {
    description:
      "Says that a window of yours shows an article, and what you do there. Say it again within 90 seconds while it does. For people of the desk.",
  })
  async announceArticlePresence(
    @Arg("input", () => AnnounceArticlePresenceInput)
    { articleId, window, doing }: AnnounceArticlePresenceInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const said = { id: uuidOf("Article", articleId), window, doing: doing ?? null };
    const answer = await this.#presence.announce(context.viewer, atArticle, said);
    return answer instanceof Refusal
      ? answer
      : readBack(context, info, { reader: articleReader, uuid: answer.id });
  }
}
