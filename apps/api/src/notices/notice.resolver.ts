import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from "type-graphql";
import { uuidOf } from "../kernel/id.ts";
import { Refusal } from "../kernel/refusal.ts";
import { readBack, readRoot, type Context } from "../platform/graphql/answer.ts";
import { MarkNoticeReadAnswer } from "./notice.answer.ts";
import { MarkAllNoticesReadInput, MarkNoticeReadInput, NoticesArgs } from "./notice.input.ts";
import { noticeReader } from "./notice.reader.ts";
import type { NoticeService } from "./notice.service.ts";
import { NoticeConnection, ReadNotices } from "./notice.type.ts";

@Resolver()
export class NoticeResolver {
  readonly #notices: NoticeService;

  constructor(notices: NoticeService) {
    this.#notices = notices;
  }

  @Query(() => NoticeConnection, {
    description: "What concerns you, the latest first. For people of the desk.",
  })
  notices(
    @Args(() => NoticesArgs) _args: NoticesArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return readRoot(context, info);
  }

  @Mutation(() => MarkNoticeReadAnswer, {
    description: "Says that one has read a notice of one's own. For people of the desk.",
  })
  async markNoticeRead(
    @Arg("input", () => MarkNoticeReadInput) { id }: MarkNoticeReadInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const marked = await this.#notices.markRead(context.viewer, uuidOf("Notice", id));
    return marked instanceof Refusal
      ? marked
      : readBack(context, info, { reader: noticeReader, uuid: marked.id });
  }

  @Mutation(() => ReadNotices, {
    description: "Says that one has read all notices of one's own. For people of the desk.",
  })
  async markAllNoticesRead(
    @Arg("input", () => MarkAllNoticesReadInput) { upTo }: MarkAllNoticesReadInput,
    @Ctx() { viewer }: Context,
  ): Promise<ReadNotices> {
    return new ReadNotices(await this.#notices.markAllRead(viewer, upTo ?? null));
  }
}
