import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Info, Mutation, Resolver } from "type-graphql";
import type { Viewer } from "../kernel/actor.ts";
import { Denial } from "../kernel/denial.ts";
import { uuidOf } from "../kernel/id.ts";
import { Refusal } from "../kernel/refusal.ts";
import { readBack, type Context } from "../platform/graphql/answer.ts";
import { SetPasswordAnswer, SignOutEverywhereAnswer } from "./person.answer.ts";
import { SetPasswordInput, SignOutEverywhereInput } from "./person.input.ts";
import { personReader } from "./person.reader.ts";
import type { SignInService } from "./sign-in.service.ts";

@Resolver()
export class SignInResolver {
  readonly #signIn: SignInService;

  constructor(signIn: SignInService) {
    this.#signIn = signIn;
  }

  @Mutation(() => SetPasswordAnswer, {
    description:
      "Changes one's own password, or, by an administrator, somebody else's. Ends all their sessions.",
  })
  async setPassword(
    @Arg("input", () => SetPasswordInput) input: SetPasswordInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const personId = whose(context.viewer, input.personId);
    const person = await this.#signIn.setPassword(context.viewer, { ...input, personId });
    return person instanceof Refusal
      ? person
      : readBack(context, info, { reader: personReader, uuid: person.id });
  }

  @Mutation(() => SignOutEverywhereAnswer, {
    description:
      "Ends all of one's own sessions, this one included, or, by an administrator, somebody else's.",
  })
  async signOutEverywhere(
    @Arg("input", () => SignOutEverywhereInput, { defaultValue: {} }) input: SignOutEverywhereInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const person = await this.#signIn.signOutEverywhere(
      context.viewer,
      whose(context.viewer, input.personId),
    );
    return person instanceof Refusal
      ? person
      : readBack(context, info, { reader: personReader, uuid: person.id });
  }
}

function whose(viewer: Viewer, personId: string | null | undefined): string {
  if (personId != null) return uuidOf("Person", personId);
  if (viewer === null) throw new Denial("UNAUTHENTICATED", "Sign in first.");
  return viewer.personId;
}
