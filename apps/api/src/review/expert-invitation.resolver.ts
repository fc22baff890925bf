import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from "type-graphql";
import { uuidOf } from "../kernel/id.ts";
import { Refusal } from "../kernel/refusal.ts";
import { readBack, type Context } from "../platform/graphql/answer.ts";
import {
  CreateExpertInvitationAnswer,
  DecideAsExpertAnswer,
  OpenExpertInvitationAnswer,
  RevokeExpertInvitationAnswer,
} from "./expert-invitation.answer.ts";
import {
  CreateExpertInvitationInput,
  DecideAsExpertInput,
  OpenExpertInvitationInput,
  RevokeExpertInvitationInput,
} from "./expert-invitation.input.ts";
import { expertInvitationReader } from "./expert-invitation.reader.ts";
import type { ExpertInvitationService } from "./expert-invitation.service.ts";
import { CreatedExpertInvitation, ExpertInvitationType } from "./expert-invitation.type.ts";
import type { ExpertReviewService } from "./expert-review.service.ts";
import { ExpertDecision, ExpertReview } from "./expert-review.type.ts";

@Resolver(() => CreatedExpertInvitation)
export class ExpertInvitationResolver {
  readonly #invitations: ExpertInvitationService;
  readonly #reviews: ExpertReviewService;

  constructor(invitations: ExpertInvitationService, reviews: ExpertReviewService) {
    this.#invitations = invitations;
    this.#reviews = reviews;
  }

  @Mutation(() => CreateExpertInvitationAnswer, {
    description:
      "Asks somebody from outside to judge a review, by a link that needs no account and works once. Whoever may hand the review over may do so. For reviewers.",
  })
  async createExpertInvitation(
    @Arg("input", () => CreateExpertInvitationInput) input: CreateExpertInvitationInput,
    @Ctx() { viewer }: Context,
  ): Promise<unknown> {
    const reviewId = uuidOf("Review", input.reviewId);
    const made = await this.#invitations.create(viewer, { ...input, reviewId });
    return made instanceof Refusal ? made : new CreatedExpertInvitation(made, made.secret);
  }

  @Mutation(() => RevokeExpertInvitationAnswer, {
    description: "Makes an expert's link stop working. A decision that was taken stays. For reviewers.",
  })
  async revokeExpertInvitation(
    @Arg("input", () => RevokeExpertInvitationInput) input: RevokeExpertInvitationInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const revoked = await this.#invitations.revoke(context.viewer, uuidOf("ExpertInvitation", input.id));
    return revoked instanceof Refusal
      ? revoked
      : readBack(context, info, { reader: expertInvitationReader, uuid: revoked.id });
  }

  @Mutation(() => OpenExpertInvitationAnswer, {
    description:
      "Shows an expert from outside what they are to judge: for whoever has the link. A mutation, so that it is never kept, nor its secret in any address.",
  })
  async openExpertInvitation(
    @Arg("input", () => OpenExpertInvitationInput) { secret }: OpenExpertInvitationInput,
  ): Promise<unknown> {
    const opened = await this.#reviews.open(secret);
    return opened instanceof Refusal ? opened : new ExpertReview(opened);
  }

  @Mutation(() => DecideAsExpertAnswer, {
    description:
      "Records what an expert from outside decides, once, on exactly the content that they read: for whoever has the link. It counts towards the quorum only where the desk's policy says so.",
  })
  async decideAsExpert(
    @Arg("input", () => DecideAsExpertInput) input: DecideAsExpertInput,
  ): Promise<unknown> {
    const taken = await this.#reviews.decide(input);
    return taken instanceof Refusal ? taken : new ExpertDecision(taken);
  }

  @FieldResolver(() => ExpertInvitationType, {
    description: "The invitation, as the review lists it from now on.",
  })
  invitation(
    @Root() { uuid }: CreatedExpertInvitation,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return readBack(context, info, { reader: expertInvitationReader, uuid });
  }
}
