import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Info, Mutation, Resolver } from "type-graphql";
import { claimReader } from "../claims/claim.reader.ts";
import { uuidOf } from "../kernel/id.ts";
import { Refusal } from "../kernel/refusal.ts";
import { readBack, type Context } from "../platform/graphql/answer.ts";
import { AnnouncePresenceAnswer } from "./presence.answer.ts";
import { AnnouncePresenceInput } from "./presence.input.ts";
import { atClaim } from "./presence.place.ts";
import type { PresenceService } from "./presence.service.ts";

@Resolver()
export class PresenceResolver {
  readonly #presence: PresenceService;

  constructor(presence: PresenceService) {
    this.#presence = presence;
  }

  @Mutation(() => AnnouncePresenceAnswer, {
    description:
      "Says that a window of yours shows a claim, and what you do there. Say it again within 90 seconds while it does. For people of the desk.",
  })
  async announcePresence(
    @Arg("input", () => AnnouncePresenceInput) { claimId, window, doing }: AnnouncePresenceInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const said = { id: uuidOf("Claim", claimId), window, doing: doing ?? null };
    const answer = await this.#presence.announce(context.viewer, atClaim, said);
    return answer instanceof Refusal
      ? answer
      : readBack(context, info, { reader: claimReader, uuid: answer.id });
  }
}
