import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Info, Mutation, Query, Resolver } from "type-graphql";
import { uuidOf } from "../kernel/id.ts";
import { Refusal } from "../kernel/refusal.ts";
import { readBack, readRoot, type Context } from "../platform/graphql/answer.ts";
import { EndSessionsAnswer, ResetSecondFactorAnswer } from "./account.answer.ts";
import { EndSessionsInput, ResetSecondFactorInput } from "./account.input.ts";
import { accountReader } from "./account.reader.ts";
import type { AccountService } from "./account.service.ts";
import { Account } from "./account.type.ts";
import { personReader } from "./person.reader.ts";

@Resolver()
export class AccountResolver {
  readonly #accounts: AccountService;

  constructor(accounts: AccountService) {
    this.#accounts = accounts;
  }

  @Query(() => Account, {
    nullable: true,
    description: "What one signs in with, and where one is signed in; null when nobody is.",
  })
  myAccount(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return readRoot(context, info);
  }

  @Mutation(() => EndSessionsAnswer, {
    description: "Ends one of one's own sessions, or all but the one that asks.",
  })
  async endSessions(
    @Arg("input", () => EndSessionsInput, { defaultValue: {} }) input: EndSessionsInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const sessionId = input.id == null ? null : uuidOf("Session", input.id);
    const ended = await this.#accounts.endSessions(context.viewer, sessionId);
    return ended instanceof Refusal ? ended : readBack(context, info, { reader: accountReader, uuid: ended });
  }

  @Mutation(() => ResetSecondFactorAnswer, {
    description:
      "Takes somebody's authenticator app, recovery codes and passkeys away, and ends their sessions. For administrators.",
  })
  async resetSecondFactor(
    @Arg("input", () => ResetSecondFactorInput) input: ResetSecondFactorInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const personId = uuidOf("Person", input.personId);
    const reset = await this.#accounts.resetSecondFactor(context.viewer, { ...input, personId });
    return reset instanceof Refusal
      ? reset
      : readBack(context, info, { reader: personReader, uuid: reset.id });
  }
}
