import { Query, Resolver } from "type-graphql";
import type { SingleSignOnSettings } from "../platform/env.ts";
import { SingleSignOn } from "./single-sign-on.type.ts";

@Resolver()
export class SingleSignOnResolver {
  readonly #settings: SingleSignOnSettings | null;

  constructor(settings: SingleSignOnSettings | null) {
    this.#settings = settings;
  }

  @Query(() => SingleSignOn, {
    nullable: true,
    description: "By what else than a password people sign in here; null where there is nothing else.",
  })
  singleSignOn(): SingleSignOn | null {
    return this.#settings === null ? null : new SingleSignOn(this.#settings.name);
  }
}
