import { Field, Int, ObjectType } from "type-graphql";
import { Refusal } from "../kernel/refusal.ts";
import { DateTimeScalar } from "../platform/graphql/scalar.ts";

/** The copy that stands, as far as another window has to know it. */
export interface StandingCopy {
  readonly content: string;
  readonly basedOnVersion: number;
  readonly version: number;
  readonly keptAt: string;
}

@ObjectType({
  implements: Refusal,
  description:
    "You typed for the same part in another window, or on another device, since this one last heard of it.",
})
export class TypedElsewhere extends Refusal implements StandingCopy {
  @Field(() => String, { description: "What is kept of what you typed there." })
  readonly content: string;

  @Field(() => Int, { description: "The claim's version when that was begun." })
  readonly basedOnVersion: number;

  @Field(() => Int, { description: "Sent as `expectedVersion`, it says that this one shall take its place." })
  readonly version: number;

  @Field(() => DateTimeScalar, { description: "When it was kept." })
  readonly keptAt: string;

  constructor({ content, basedOnVersion, version, keptAt }: StandingCopy) {
    super(
      "TYPED_ELSEWHERE",
      "You typed for this part in another window meanwhile. Look at both, and say which one to keep.",
    );
    this.content = content;
    this.basedOnVersion = basedOnVersion;
    this.version = version;
    this.keptAt = keptAt;
  }
}
