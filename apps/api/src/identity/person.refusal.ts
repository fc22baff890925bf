import { Field, ObjectType } from "type-graphql";
import { Refusal } from "../kernel/refusal.ts";
import { Scope } from "./api-key.type.ts";

@ObjectType({ implements: Refusal, description: "Somebody at the desk signs in with this address already." })
export class EmailTaken extends Refusal {
  constructor() {
    super("EMAIL_TAKEN", "Somebody at this desk has this e-mail address already.");
  }
}

@ObjectType({ implements: Refusal, description: "Nobody would be left to look after people." })
export class LastAdministrator extends Refusal {
  constructor() {
    super("LAST_ADMINISTRATOR", "This is the last active administrator. Make somebody else one first.");
  }
}

@ObjectType({
  implements: Refusal,
  description: "The current password that was given is not the current password.",
})
export class WrongPassword extends Refusal {
  constructor() {
    super("WRONG_PASSWORD", "The current password is not right.");
  }
}

@ObjectType({ implements: Refusal, description: "A key may do no more than whoever makes it." })
export class ScopesNotHeld extends Refusal {
  @Field(() => [Scope], { description: "The scopes that are too many." })
  readonly scopes: readonly Scope[];

  constructor(scopes: readonly Scope[]) {
    super("SCOPES_NOT_HELD", `You cannot give a key what you may not do yourself: ${scopes.join(", ")}.`);
    this.scopes = scopes;
  }
}
