import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from "type-graphql";
import { globalId, uuidOf } from "../kernel/id.ts";
import { Refusal } from "../kernel/refusal.ts";
import { readBack, readRoot, type Context } from "../platform/graphql/answer.ts";
import {
  EditFollowedFeedAnswer,
  FollowFeedAnswer,
  ImportOpmlAnswer,
  PollFeedAnswer,
  UnfollowFeedAnswer,
} from "./followed-feed.answer.ts";
import {
  EditFollowedFeedInput,
  FollowedFeedsArgs,
  FollowFeedInput,
  ImportOpmlInput,
  PollFeedInput,
  UnfollowFeedInput,
} from "./followed-feed.input.ts";
import { followedFeedReader } from "./followed-feed.reader.ts";
import type { FollowedFeedService } from "./followed-feed.service.ts";
import { FollowedFeedConnection, FollowedFeeds, FollowedFeedType, LeftFeed } from "./followed-feed.type.ts";
import type { OpmlImportService } from "./opml-import.service.ts";

@Resolver()
export class FollowedFeedResolver {
  readonly #feeds: FollowedFeedService;
  readonly #lists: OpmlImportService;

  constructor(feeds: FollowedFeedService, lists: OpmlImportService) {
    this.#feeds = feeds;
    this.#lists = lists;
  }

  @Query(() => FollowedFeedType, {
    nullable: true,
    description: "One feed that the desk follows. For the desk.",
  })
  followedFeed(
    @Arg("id", () => ID, { description: "Its global id." }) _id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return readRoot(context, info);
  }

  @Query(() => FollowedFeedConnection, {
    description: "Feeds that the desk follows, the latest added first. For the desk.",
  })
  followedFeeds(
    @Args(() => FollowedFeedsArgs) _args: FollowedFeedsArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return readRoot(context, info);
  }

  @Mutation(() => FollowFeedAnswer, {
    description: "Follows a feed: it is asked at once, and again and again. For editors.",
  })
  async followFeed(
    @Arg("input", () => FollowFeedInput) input: FollowFeedInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const wanted = { ...input, publisherId: sourceUuid(input.publisherId) };
    return this.#answer(await this.#feeds.follow(context.viewer, wanted), context, info);
  }

  @Mutation(() => EditFollowedFeedAnswer, {
    description: "Changes what is known of a feed, pauses it or takes it up again. For editors.",
  })
  async editFollowedFeed(
    @Arg("input", () => EditFollowedFeedInput) input: EditFollowedFeedInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const named = { id: uuidOf("FollowedFeed", input.id), publisherId: sourceUuid(input.publisherId) };
    return this.#answer(await this.#feeds.edit(context.viewer, { ...input, ...named }), context, info);
  }

  @Mutation(() => PollFeedAnswer, { description: "Has a feed asked now what is new. For editors." })
  async pollFeed(
    @Arg("input", () => PollFeedInput) { id }: PollFeedInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return this.#answer(await this.#feeds.poll(context.viewer, uuidOf("FollowedFeed", id)), context, info);
  }

  @Mutation(() => UnfollowFeedAnswer, {
    description: "Follows a feed no more. What it brought in stays. For editors.",
  })
  async unfollowFeed(
    @Arg("input", () => UnfollowFeedInput) input: UnfollowFeedInput,
    @Ctx() { viewer }: Context,
  ): Promise<unknown> {
    const left = await this.#feeds.unfollow(viewer, { ...input, id: uuidOf("FollowedFeed", input.id) });
    return left instanceof Refusal ? left : new LeftFeed(globalId("FollowedFeed", left.id));
  }

  @Mutation(() => ImportOpmlAnswer, {
    description:
      "Follows the feeds of an OPML list, from now on. What cannot be followed is told. For editors.",
  })
  async importOpml(
    @Arg("input", () => ImportOpmlInput) input: ImportOpmlInput,
    @Ctx() { viewer }: Context,
  ): Promise<unknown> {
    const made = await this.#lists.importOpml(viewer, input);
    if (made instanceof Refusal) return made;
    return new FollowedFeeds(
      made.added.map((id) => globalId("FollowedFeed", id)),
      made,
    );
  }

  #answer(answer: { readonly id: string } | Refusal, context: Context, info: GraphQLResolveInfo): unknown {
    return answer instanceof Refusal
      ? answer
      : readBack(context, info, { reader: followedFeedReader, uuid: answer.id });
  }
}

/** Null takes it away; undefined leaves it. */
const sourceUuid = (id: string | null | undefined): string | null | undefined =>
  id == null ? id : uuidOf("Source", id);
