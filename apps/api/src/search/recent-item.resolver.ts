import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from "type-graphql";
import { Refusal } from "../kernel/refusal.ts";
import { readRoot, type Context } from "../platform/graphql/answer.ts";
import { NoteOpenedAnswer } from "./recent-item.answer.ts";
import { NoteOpenedInput, RecentItemsArgs } from "./recent-item.input.ts";
import type { RecentItemService } from "./recent-item.service.ts";
import { ClearedRecentItems, OpenedItem, RecentItem } from "./recent-item.type.ts";

@Resolver()
export class RecentItemResolver {
  readonly #items: RecentItemService;

  constructor(items: RecentItemService) {
    this.#items = items;
  }

  @Query(() => [RecentItem], {
    description:
      "What you opened lately, the last first, on whatever device. What is gone is left out. For people of the desk.",
  })
  recentItems(
    @Args(() => RecentItemsArgs) _args: RecentItemsArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return readRoot(context, info);
  }

  @Mutation(() => NoteOpenedAnswer, {
    description:
      "Remembers that you opened something, in place of what you opened longest ago where there are 50. For people of the desk.",
  })
  async noteOpened(
    @Arg("input", () => NoteOpenedInput) input: NoteOpenedInput,
    @Ctx() { viewer }: Context,
  ): Promise<unknown> {
    const opened = await this.#items.note(viewer, input.id);
    return opened instanceof Refusal ? opened : new OpenedItem(opened.id);
  }

  @Mutation(() => ClearedRecentItems, {
    description: "Forgets what you opened. For people of the desk.",
  })
  async clearRecentItems(@Ctx() { viewer }: Context): Promise<ClearedRecentItems> {
    return new ClearedRecentItems(await this.#items.clear(viewer));
  }
}
