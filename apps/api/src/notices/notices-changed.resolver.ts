import { FieldResolver, Int, Resolver, Root, Subscription } from "type-graphql";
import type { DeskEvent, EventFollower } from "../kernel/event.ts";
import { assertAccess } from "../platform/graphql/access.ts";
import type { Context } from "../platform/graphql/answer.ts";
import type { NoticeService } from "./notice.service.ts";
import { NoticesChange } from "./notice.type.ts";

/** Made with what it follows: a subscription begins in its decorator, where there is no instance yet. */
export function noticesChangedResolver(events: EventFollower, notices: NoticeService): object {
  @Resolver(() => NoticesChange)
  class NoticesChangedResolver {
    @Subscription(() => NoticesChange, {
      description:
        "Tells that something concerns you, or that you have read of it elsewhere. For people of the desk.",
      subscribe: ({ context: { viewer } }: { context: Context }) => {
        assertAccess(viewer, "SEE_DESK", "Following one's notices");
        return events.stream(
          (event) => event.kind === "NOTICES_CHANGED" && event.personId === viewer?.personId,
        );
      },
    })
    noticesChanged(@Root() { personId }: Extract<DeskEvent, { kind: "NOTICES_CHANGED" }>): NoticesChange {
      return { personId };
    }

    @FieldResolver(() => Int, { description: "How many are to be read now." })
    unreadCount(@Root() { personId }: NoticesChange): Promise<number> {
      return notices.unreadCount(personId);
    }
  }
  return new NoticesChangedResolver();
}
