import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from "type-graphql";
import { uuidOf } from "../kernel/id.ts";
import { readBack, type Context } from "../platform/graphql/answer.ts";
import { claimReader } from "./claim.reader.ts";
import { ClaimType } from "./claim.type.ts";
import type { LikeClaimService } from "./like-claim.service.ts";
import { LikeClaim } from "./like-claim.type.ts";

@Resolver(() => LikeClaim)
export class LikeClaimResolver {
  readonly #likes: LikeClaimService;

  constructor(likes: LikeClaimService) {
    this.#likes = likes;
  }

  @Query(() => [LikeClaim], {
    description:
      "Claims whose newest words are like these, the nearest first: 5 at the most, none for fewer than 12 characters. For people of the desk.",
  })
  async likeClaims(
    @Arg("text", () => String, { description: "The words. What is beyond 2,000 characters does not count." })
    text: string,
    @Arg("exceptId", () => ID, {
      nullable: true,
      description: "The claim that is being worded, if there is one.",
    })
    exceptId: string | null | undefined,
    @Ctx() { viewer }: Context,
  ): Promise<readonly LikeClaim[]> {
    const found = await this.#likes.find(viewer, {
      text,
      exceptId: exceptId == null ? null : uuidOf("Claim", exceptId),
    });
    return found.map(({ id, likeness }) => new LikeClaim(id, likeness));
  }

  @FieldResolver(() => ClaimType, { nullable: true, description: "The claim, as it now is." })
  claim(
    @Root() { claimId }: LikeClaim,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return readBack(context, info, { reader: claimReader, uuid: claimId });
  }
}
