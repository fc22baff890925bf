import type { GraphQLResolveInfo } from "graphql";
import { Ctx, FieldResolver, Info, Resolver, Root } from "type-graphql";
import { readBack, type Context } from "../platform/graphql/answer.ts";
import { claimReader } from "./claim.reader.ts";
import { SameClaimExists } from "./claim.refusal.ts";
import { ClaimType } from "./claim.type.ts";

@Resolver(() => SameClaimExists)
export class SameClaimResolver {
  @FieldResolver(() => [ClaimType], {
    description: "The claims that say it, the nearest first: 5 at the most.",
  })
  claims(
    @Root() { claimIds }: SameClaimExists,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown[]> {
    return Promise.all(claimIds.map((uuid) => readBack(context, info, { reader: claimReader, uuid })));
  }
}
