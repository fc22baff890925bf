import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, FieldResolver, ID, Info, Resolver, Root, Subscription } from "type-graphql";
import { articleReader } from "../articles/article.reader.ts";
import { ArticleType } from "../articles/article.type.ts";
import type { DeskEvent, EventFollower } from "../kernel/event.ts";
import { uuidOf } from "../kernel/id.ts";
import { assertAccess } from "../platform/graphql/access.ts";
import { readBack, type Context } from "../platform/graphql/answer.ts";
import { ArticleActivity } from "./article-presence.type.ts";

interface Subscribing {
  readonly args: { readonly id?: string };
  readonly context: Context;
}

type Told = Extract<DeskEvent, { readonly articleId: string }>;

/** Made with what it follows: a subscription begins in its decorator, where there is no instance yet. */
export function articleActivityResolver(events: EventFollower): object {
  @Resolver(() => ArticleActivity)
  class ArticleActivityResolver {
    @Subscription(() => ArticleActivity, {
      description:
        "Tells of whoever comes to an article, goes, and begins to do something else there. For people of the desk.",
      subscribe: ({ args, context }: Subscribing) => {
        assertAccess(context.viewer, "SEE_DESK", "Following who is at an article");
        const articleId = uuidOf("Article", args.id ?? "");
        return events.stream((event) => "articleId" in event && event.articleId === articleId);
      },
    })
    articleActivity(
      @Root() { articleId }: Told,
      @Arg("id", () => ID, { description: "The article." }) _id: string,
    ): ArticleActivity {
      return { articleId };
    }

    @FieldResolver(() => ArticleType, { nullable: true, description: "The article, as it now is." })
    article(
      @Root() { articleId }: ArticleActivity,
      @Ctx() context: Context,
      @Info() info: GraphQLResolveInfo,
    ): Promise<unknown> {
      return readBack(context, info, { reader: articleReader, uuid: articleId });
    }
  }
  return new ArticleActivityResolver();
}
