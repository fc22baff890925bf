import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { Context } from "../../platform/graphql/answer.ts";
import { toSeen } from "../claim.mapper.ts";
import { DiscardClaimsAnswer, EditClaimTopicsAnswer } from "./claim-bulk.answer.ts";
import { DiscardClaimsInput, EditClaimTopicsInput } from "./claim-bulk.input.ts";
import type { ClaimDiscardsService } from "./claim-discards.service.ts";
import type { ClaimTopicsService } from "./claim-topics.service.ts";

@Resolver()
export class ClaimBulkResolver {
  readonly #topics: ClaimTopicsService;
  readonly #discards: ClaimDiscardsService;

  constructor(topics: ClaimTopicsService, discards: ClaimDiscardsService) {
    this.#topics = topics;
    this.#discards = discards;
  }

  @Mutation(() => EditClaimTopicsAnswer, {
    description:
      "Adds topics to claims, 100 at the most, and takes topics off them; each claim for itself, by the rules of `editClaim`. With `dryRun`, says what would become of each. For editors.",
  })
  editClaimTopics(
    @Arg("input", () => EditClaimTopicsInput) input: EditClaimTopicsInput,
    @Ctx() { viewer }: Context,
  ): Promise<object> {
    return this.#topics.edit(viewer, { ...input, claims: input.claims.map(toSeen) });
  }

  @Mutation(() => DiscardClaimsAnswer, {
    description:
      "Takes back that claims were made, 100 at the most; each for itself, by the rules of `discardClaim`. With `dryRun`, says what would become of each. For the editor who made them.",
  })
  discardClaims(
    @Arg("input", () => DiscardClaimsInput) input: DiscardClaimsInput,
    @Ctx() { viewer }: Context,
  ): Promise<object> {
    return this.#discards.discard(viewer, { ...input, claims: input.claims.map(toSeen) });
  }
}
