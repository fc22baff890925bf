import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, FieldResolver, ID, Info, Resolver, Root, Subscription } from "type-graphql";
import { claimReader } from "../claims/claim.reader.ts";
import { ClaimType } from "../claims/claim.type.ts";
import type { DeskEvent, EventFollower } from "../kernel/event.ts";
import { uuidOf } from "../kernel/id.ts";
import { assertAccess } from "../platform/graphql/access.ts";
import { readBack, type Context } from "../platform/graphql/answer.ts";
import { ClaimActivity } from "./presence.type.ts";

interface Subscribing {
  readonly args: { readonly id?: string };
  readonly context: Context;
}

type Told = Extract<DeskEvent, { readonly claimId: string }>;

/** Made with what it follows: a subscription begins in its decorator, where there is no instance yet. */
export function claimActivityResolver(events: EventFollower): object {
  @Resolver(() => ClaimActivity)
  class ClaimActivityResolver {
    @Subscription(() => ClaimActivity, {
      description:
        "Tells of every change of one claim, and of whoever comes, goes and begins to do something else there. For people of the desk.",
      subscribe: ({ args, context }: Subscribing) => {
        assertAccess(context.viewer, "SEE_DESK", "Following who is at a claim");
        const claimId = uuidOf("Claim", args.id ?? "");
        return events.stream((event) => "claimId" in event && event.claimId === claimId);
      },
    })
    claimActivity(
      @Root() { claimId }: Told,
      @Arg("id", () => ID, { description: "The claim." }) _id: string,
    ): ClaimActivity {
      return { claimId };
    }

    @FieldResolver(() => ClaimType, { nullable: true, description: "The claim, as it now is." })
    claim(
      @Root() { claimId }: ClaimActivity,
      @Ctx() context: Context,
      @Info() info: GraphQLResolveInfo,
    ): Promise<unknown> {
      return readBack(context, info, { reader: claimReader, uuid: claimId });
    }
  }
  return new ClaimActivityResolver();
}
