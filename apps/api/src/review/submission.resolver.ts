import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Info, Mutation, Resolver } from "type-graphql";
import { claimReader } from "../claims/claim.reader.ts";
import { uuidOf } from "../kernel/id.ts";
import { Refusal } from "../kernel/refusal.ts";
import { readBack, type Context } from "../platform/graphql/answer.ts";
import { SubmitClaimAnswer, WithdrawClaimAnswer } from "./review.answer.ts";
import { SubmitClaimInput, WithdrawClaimInput } from "./review.input.ts";
import { reviewReader } from "./review.reader.ts";
import type { SubmissionService } from "./submission.service.ts";

@Resolver()
export class SubmissionResolver {
  readonly #submissions: SubmissionService;

  constructor(submissions: SubmissionService) {
    this.#submissions = submissions;
  }

  @Mutation(() => SubmitClaimAnswer, {
    description: "Hands a claim over for review by somebody else. For editors.",
  })
  async submitClaim(
    @Arg("input", () => SubmitClaimInput) input: SubmitClaimInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const claimId = uuidOf("Claim", input.claimId);
    const opened = await this.#submissions.submit(context.viewer, { ...input, claimId });
    return opened instanceof Refusal
      ? opened
      : readBack(context, info, { reader: reviewReader, uuid: opened.id });
  }

  @Mutation(() => WithdrawClaimAnswer, {
    description:
      "Takes a claim back that is not decided on or not yet public. What is public stays so. For editors.",
  })
  async withdrawClaim(
    @Arg("input", () => WithdrawClaimInput) input: WithdrawClaimInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const claimId = uuidOf("Claim", input.claimId);
    const withdrawn = await this.#submissions.withdraw(context.viewer, { ...input, claimId });
    return withdrawn instanceof Refusal
      ? withdrawn
      : readBack(context, info, { reader: claimReader, uuid: withdrawn.id });
  }
}
