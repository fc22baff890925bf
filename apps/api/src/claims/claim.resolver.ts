import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from "type-graphql";
import { uuidOf } from "../kernel/id.ts";
import { Refusal } from "../kernel/refusal.ts";
import { readBack, readRoot, type Context } from "../platform/graphql/answer.ts";
import { ThingArgs } from "../platform/graphql/thing.input.ts";
import { CreateClaimAnswer, EditClaimAnswer } from "./claim.answer.ts";
import { ClaimsArgs } from "./claim-list.input.ts";
import { CreateClaimInput, EditClaimInput } from "./claim.input.ts";
import { toNewClaim } from "./claim.mapper.ts";
import { claimReader } from "./claim.reader.ts";
import type { ClaimService } from "./claim.service.ts";
import { ClaimConnection, ClaimType } from "./claim.type.ts";

@Resolver()
export class ClaimResolver {
  readonly #claims: ClaimService;

  constructor(claims: ClaimService) {
    this.#claims = claims;
  }

  @Query(() => ClaimType, {
    nullable: true,
    description:
      "One claim; null where you see none of that id. A retracted one is still answered, as a tombstone.",
  })
  claim(
    @Args(() => ThingArgs) _args: ThingArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return readRoot(context, info);
  }

  @Query(() => ClaimConnection, { description: "Claims: the published ones, and for the desk all of them." })
  claims(
    @Args(() => ClaimsArgs) _args: ClaimsArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return readRoot(context, info);
  }

  @Mutation(() => CreateClaimAnswer, {
    description: "Makes a claim, mostly from words selected in an article. For editors.",
  })
  async createClaim(
    @Arg("input", () => CreateClaimInput) input: CreateClaimInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const made = await this.#claims.create(context.viewer, toNewClaim(input));
    return made instanceof Refusal ? made : readBack(context, info, { reader: claimReader, uuid: made.id });
  }

  @Mutation(() => EditClaimAnswer, {
    description: "Rewords a claim, or changes its kind or topics. It becomes a new revision. For editors.",
  })
  async editClaim(
    @Arg("input", () => EditClaimInput) input: EditClaimInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const edited = await this.#claims.edit(context.viewer, { ...input, id: uuidOf("Claim", input.id) });
    return edited instanceof Refusal
      ? edited
      : readBack(context, info, { reader: claimReader, uuid: edited.id });
  }
}
