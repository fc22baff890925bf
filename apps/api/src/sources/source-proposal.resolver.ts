import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from "type-graphql";
import { uuidOf } from "../kernel/id.ts";
import { InvalidInput, NotFound, Refusal } from "../kernel/refusal.ts";
import { answerOf, readBack, readRoot, type Context } from "../platform/graphql/answer.ts";
import {
  DismissSourceProposalInput,
  RestoreSourceProposalInput,
  SourceProposalsArgs,
} from "./source-proposal.input.ts";
import { sourceProposalReader } from "./source-proposal.reader.ts";
import type { SourceProposalService } from "./source-proposal.service.ts";
import { SourceProposalConnection, SourceProposalType } from "./source-proposal.type.ts";

const SourceProposalAnswer = answerOf("SourceProposalAnswer", "The proposal as it now stands, or why not.", [
  SourceProposalType,
  NotFound,
  InvalidInput,
]);

@Resolver()
export class SourceProposalResolver {
  readonly #proposals: SourceProposalService;

  constructor(proposals: SourceProposalService) {
    this.#proposals = proposals;
  }

  @Query(() => SourceProposalConnection, {
    description: "Sources that may be one, the likeliest first. For the desk.",
  })
  sourceProposals(
    @Args(() => SourceProposalsArgs) _args: SourceProposalsArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return readRoot(context, info);
  }

  @Mutation(() => SourceProposalAnswer, {
    description: "Says that two sources are two: they are not proposed again. For editors.",
  })
  async dismissSourceProposal(
    @Arg("input", () => DismissSourceProposalInput) { proposalId, reason }: DismissSourceProposalInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const id = uuidOf("SourceProposal", proposalId);
    const done = await this.#proposals.dismiss(context.viewer, { id, reason });
    return done instanceof Refusal
      ? done
      : readBack(context, info, { reader: sourceProposalReader, uuid: done.id });
  }

  @Mutation(() => SourceProposalAnswer, {
    description: "Takes back that two sources are two: the proposal waits again. For editors.",
  })
  async restoreSourceProposal(
    @Arg("input", () => RestoreSourceProposalInput) { proposalId, reason }: RestoreSourceProposalInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const id = uuidOf("SourceProposal", proposalId);
    const done = await this.#proposals.restore(context.viewer, { id, reason });
    return done instanceof Refusal
      ? done
      : readBack(context, info, { reader: sourceProposalReader, uuid: done.id });
  }
}
