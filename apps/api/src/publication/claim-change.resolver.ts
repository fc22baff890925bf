import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, FieldResolver, ID, Info, Resolver, Root, Subscription } from "type-graphql";
import { claimReader } from "../claims/claim.reader.ts";
import { ClaimType } from "../claims/claim.type.ts";
import { personReader } from "../identity/person.reader.ts";
import { Person } from "../identity/person.type.ts";
import { may } from "../kernel/actor.ts";
import type { DeskEvent, EventFollower } from "../kernel/event.ts";
import { uuidOf } from "../kernel/id.ts";
import { readBack, type Context } from "../platform/graphql/answer.ts";
import { ClaimChange } from "./claim-change.type.ts";

interface Subscribing {
  readonly args: { readonly id?: string };
  readonly context: Context;
}

/** Made with what it follows: a subscription begins in its decorator, where there is no instance yet. */
export function claimChangeResolver(events: EventFollower): object {
  @Resolver(() => ClaimChange)
  class ClaimChangeResolver {
    @Subscription(() => ClaimChange, {
      description:
        "Tells of every change of one claim; whoever is not of the desk, of its publication, corrections and retraction.",
      subscribe: ({ args, context }: Subscribing) => {
        const claimId = uuidOf("Claim", args.id ?? "");
        const seesDesk = may(context.viewer, "SEE_DESK");
        return events.stream(
          (event) =>
            event.kind === "CLAIM_CHANGED" &&
            event.claimId === claimId &&
            (seesDesk || event.publicly === true),
        );
      },
    })
    claimChanged(
      @Root() { claimId, byPersonId }: Extract<DeskEvent, { kind: "CLAIM_CHANGED" }>,
      @Arg("id", () => ID, { description: "The claim." }) _id: string,
    ): ClaimChange {
      return { claimId, byPersonId };
    }

    @FieldResolver(() => ClaimType, { nullable: true, description: "The claim, as you now see it." })
    claim(
      @Root() { claimId }: ClaimChange,
      @Ctx() context: Context,
      @Info() info: GraphQLResolveInfo,
    ): Promise<unknown> {
      return readBack(context, info, { reader: claimReader, uuid: claimId });
    }

    @FieldResolver(() => Person, { nullable: true, description: "Who changed it. For the desk." })
    async by(
      @Root() { byPersonId }: ClaimChange,
      @Ctx() context: Context,
      @Info() info: GraphQLResolveInfo,
    ): Promise<unknown> {
      return byPersonId === null ? null : readBack(context, info, { reader: personReader, uuid: byPersonId });
    }
  }
  return new ClaimChangeResolver();
}
