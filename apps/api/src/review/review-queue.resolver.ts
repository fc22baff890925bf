import type { GraphQLResolveInfo } from "graphql";
import { Ctx, FieldResolver, Info, Resolver, Root, Subscription } from "type-graphql";
import type { DeskEvent, EventFollower } from "../kernel/event.ts";
import { assertAccess } from "../platform/graphql/access.ts";
import { readBack, type Context } from "../platform/graphql/answer.ts";
import { ReviewQueueChange } from "./review-queue.type.ts";
import { reviewReader } from "./review.reader.ts";
import { ReviewType } from "./review.type.ts";

/** Made with what it follows: a subscription begins in its decorator, where there is no instance yet. */
export function reviewQueueResolver(events: EventFollower): object {
  @Resolver(() => ReviewQueueChange)
  class ReviewQueueResolver {
    @Subscription(() => ReviewQueueChange, {
      description:
        "Tells of every review that is opened, taken, commented on, edited, decided or closed. For people of the desk.",
      subscribe: ({ context }: { context: Context }) => {
        assertAccess(context.viewer, "SEE_DESK", "Following the queue");
        return events.stream(({ kind }) => kind === "REVIEW_QUEUE_CHANGED");
      },
    })
    reviewQueueChanged(
      @Root() event: Extract<DeskEvent, { kind: "REVIEW_QUEUE_CHANGED" }>,
    ): ReviewQueueChange {
      return { reviewId: event.reviewId };
    }

    @FieldResolver(() => ReviewType, { nullable: true, description: "The review, as it now is." })
    review(
      @Root() { reviewId }: ReviewQueueChange,
      @Ctx() context: Context,
      @Info() info: GraphQLResolveInfo,
    ): Promise<unknown> {
      return readBack(context, info, { reader: reviewReader, uuid: reviewId });
    }
  }
  return new ReviewQueueResolver();
}
