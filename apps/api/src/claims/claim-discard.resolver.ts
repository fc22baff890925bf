import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { globalId, uuidOf } from "../kernel/id.ts";
import { Refusal } from "../kernel/refusal.ts";
import type { Context } from "../platform/graphql/answer.ts";
import { DiscardClaimAnswer } from "./claim-discard.answer.ts";
import type { ClaimDiscardService } from "./claim-discard.service.ts";
import { DiscardedClaim } from "./claim-discard.type.ts";
import { DiscardClaimInput } from "./claim.input.ts";

@Resolver()
export class ClaimDiscardResolver {
  readonly #discards: ClaimDiscardService;

  constructor(discards: ClaimDiscardService) {
    this.#discards = discards;
  }

  @Mutation(() => DiscardClaimAnswer, {
    description:
      "Takes back that a claim was made: a draft that nothing else has been done with. If it was made of a suggestion, that is open again. For the editor who made it.",
  })
  async discardClaim(
    @Arg("input", () => DiscardClaimInput) { claimId, expectedVersion }: DiscardClaimInput,
    @Ctx() context: Context,
  ): Promise<unknown> {
    const seen = { claimId: uuidOf("Claim", claimId), expectedVersion };
    const gone = await this.#discards.discard(context.viewer, seen);
    return gone instanceof Refusal ? gone : new DiscardedClaim(globalId("Claim", gone.id), gone.text);
  }
}
