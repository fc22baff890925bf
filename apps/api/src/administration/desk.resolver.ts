import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from "type-graphql";
import { deskReader } from "../identity/desk.reader.ts";
import { uuidOf } from "../kernel/id.ts";
import { Refusal } from "../kernel/refusal.ts";
import { readBack, readRoot, type Context } from "../platform/graphql/answer.ts";
import { PageArgs } from "../platform/graphql/connection.type.ts";
import { CreateDeskAnswer, EditDeskAnswer, RemovePolicyAnswer, SetPolicyAnswer } from "./desk.answer.ts";
import { CreateDeskInput, EditDeskInput, RemovePolicyInput, SetPolicyInput } from "./desk.input.ts";
import type { DeskEditService } from "./desk-edit.service.ts";
import { policyReader } from "./policy.reader.ts";
import type { PolicyService } from "./policy.service.ts";
import { DeskConnection } from "./policy.type.ts";

@Resolver()
export class DeskResolver {
  readonly #desks: DeskEditService;
  readonly #policies: PolicyService;

  constructor(desks: DeskEditService, policies: PolicyService) {
    this.#desks = desks;
    this.#policies = policies;
  }

  @Query(() => DeskConnection, { description: "All desks, by their names. For people of the desk." })
  desks(
    @Args(() => PageArgs) _args: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return readRoot(context, info);
  }

  @Mutation(() => CreateDeskAnswer, { description: "Makes a desk. For administrators." })
  async createDesk(
    @Arg("input", () => CreateDeskInput) input: CreateDeskInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return this.#answer(await this.#desks.create(context.viewer, input.name), context, info);
  }

  @Mutation(() => EditDeskAnswer, {
    description: "Renames a desk, or says who belongs to it. For administrators.",
  })
  async editDesk(
    @Arg("input", () => EditDeskInput) input: EditDeskInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const memberIds = input.memberIds?.map((id) => uuidOf("Person", id));
    const edit = { ...input, memberIds, id: uuidOf("Desk", input.id) };
    return this.#answer(await this.#desks.edit(context.viewer, edit), context, info);
  }

  @Mutation(() => SetPolicyAnswer, {
    description:
      "Says what reviews at a desk take, for every kind of claim or for one. Reviews that are open keep what they were opened with. For administrators.",
  })
  async setPolicy(
    @Arg("input", () => SetPolicyInput) input: SetPolicyInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const set = await this.#policies.set(context.viewer, {
      ...input,
      deskId: uuidOf("Desk", input.deskId),
      claimKind: input.claimKind ?? null,
      expectedVersion: input.expectedVersion ?? null,
      dueWithinHours: input.dueWithinHours ?? null,
      countsExperts: input.countsExperts ?? null,
    });
    return set instanceof Refusal ? set : readBack(context, info, { reader: policyReader, uuid: set.id });
  }

  @Mutation(() => RemovePolicyAnswer, {
    description:
      "Takes away the policy for one kind of claim: the one for every kind holds again. For administrators.",
  })
  async removePolicy(
    @Arg("input", () => RemovePolicyInput) input: RemovePolicyInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const removed = await this.#policies.remove(context.viewer, { ...input, id: uuidOf("Policy", input.id) });
    return this.#answer(removed instanceof Refusal ? removed : { id: removed.deskId }, context, info);
  }

  #answer(answer: { readonly id: string } | Refusal, context: Context, info: GraphQLResolveInfo): unknown {
    return answer instanceof Refusal
      ? answer
      : readBack(context, info, { reader: deskReader, uuid: answer.id });
  }
}
