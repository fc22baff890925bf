import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from "type-graphql";
import { uuidOf } from "../kernel/id.ts";
import { Refusal } from "../kernel/refusal.ts";
import { readBack, readRoot, type Context } from "../platform/graphql/answer.ts";
import { CancelPublicationAnswer, PublishClaimAnswer, RetractClaimAnswer } from "./publication.answer.ts";
import {
  CancelPublicationInput,
  ChangesArgs,
  PublishClaimInput,
  RetractClaimInput,
} from "./publication.input.ts";
import { publicationReader } from "./publication.reader.ts";
import type { PublicationService } from "./publication.service.ts";
import { PublicationConnection } from "./publication.type.ts";

@Resolver()
export class PublicationResolver {
  readonly #publications: PublicationService;

  constructor(publications: PublicationService) {
    this.#publications = publications;
  }

  @Query(() => PublicationConnection, {
    description:
      "What was published, corrected and retracted, in that order; a retracted claim is a tombstone. Keep the last `endCursor` and ask `since` it for what is new; an empty page has none, and the one you have stays good. Nothing comes to stand before a cursor that was given out.",
  })
  changes(
    @Args(() => ChangesArgs) _args: ChangesArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return readRoot(context, info);
  }

  @Mutation(() => PublishClaimAnswer, {
    description: "Makes an approved claim public, now or at a set time. For editors.",
  })
  async publishClaim(
    @Arg("input", () => PublishClaimInput) input: PublishClaimInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const claimId = uuidOf("Claim", input.claimId);
    const published = await this.#publications.publish(context.viewer, { ...input, claimId });
    return published instanceof Refusal
      ? published
      : readBack(context, info, { reader: publicationReader, uuid: published.id });
  }

  @Mutation(() => RetractClaimAnswer, {
    description:
      "Takes back what is public, whatever is being written since. A tombstone is left. For editors.",
  })
  async retractClaim(
    @Arg("input", () => RetractClaimInput) input: RetractClaimInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const claimId = uuidOf("Claim", input.claimId);
    const retracted = await this.#publications.retract(context.viewer, { ...input, claimId });
    return retracted instanceof Refusal
      ? retracted
      : readBack(context, info, { reader: publicationReader, uuid: retracted.id });
  }

  @Mutation(() => CancelPublicationAnswer, {
    description: "Stops a publication that is still to come. The claim stays approved. For editors.",
  })
  async cancelPublication(
    @Arg("input", () => CancelPublicationInput) input: CancelPublicationInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const publicationId = uuidOf("Publication", input.publicationId);
    const cancelled = await this.#publications.cancel(context.viewer, { ...input, publicationId });
    return cancelled instanceof Refusal
      ? cancelled
      : readBack(context, info, { reader: publicationReader, uuid: cancelled.id });
  }
}
