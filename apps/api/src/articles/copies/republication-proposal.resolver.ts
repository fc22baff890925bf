import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Info, Mutation, Resolver } from "type-graphql";
import { uuidOf } from "../../kernel/id.ts";
import { Refusal } from "../../kernel/refusal.ts";
import { readBack, type Context } from "../../platform/graphql/answer.ts";
import "./copy-cluster.type.ts";
import {
  ConfirmRepublicationProposalAnswer,
  RefuseRepublicationProposalAnswer,
  ReopenRepublicationProposalAnswer,
} from "./republication-proposal.answer.ts";
import {
  ConfirmRepublicationProposalInput,
  RefuseRepublicationProposalInput,
  ReopenRepublicationProposalInput,
} from "./republication-proposal.input.ts";
import { republicationProposalReader } from "./republication-proposal.reader.ts";
import type { RepublicationProposalService } from "./republication-proposal.service.ts";

const uuid = (input: { readonly id: string }): string => uuidOf("RepublicationProposal", input.id);

@Resolver()
export class RepublicationProposalResolver {
  readonly #proposals: RepublicationProposalService;

  constructor(proposals: RepublicationProposalService) {
    this.#proposals = proposals;
  }

  @Mutation(() => ConfirmRepublicationProposalAnswer, {
    description: "Says that an article is the copy that it is proposed to be. For editors.",
  })
  async confirmRepublicationProposal(
    @Arg("input", () => ConfirmRepublicationProposalInput) input: ConfirmRepublicationProposalInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return answered(await this.#proposals.confirm(context.viewer, uuid(input)), context, info);
  }

  @Mutation(() => RefuseRepublicationProposalAnswer, {
    description: "Says that an article is no such copy: it is not proposed again. For editors.",
  })
  async refuseRepublicationProposal(
    @Arg("input", () => RefuseRepublicationProposalInput) input: RefuseRepublicationProposalInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return answered(await this.#proposals.refuse(context.viewer, uuid(input)), context, info);
  }

  @Mutation(() => ReopenRepublicationProposalAnswer, {
    description:
      "Takes a decision back: the proposal is open again, and what was believed before is believed again. For editors.",
  })
  async reopenRepublicationProposal(
    @Arg("input", () => ReopenRepublicationProposalInput) input: ReopenRepublicationProposalInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return answered(await this.#proposals.reopen(context.viewer, uuid(input)), context, info);
  }
}

const answered = (
  decided: Refusal | { readonly id: string },
  context: Context,
  info: GraphQLResolveInfo,
): unknown =>
  decided instanceof Refusal
    ? decided
    : readBack(context, info, { reader: republicationProposalReader, uuid: decided.id });
