import { Field, ID, InputType } from "type-graphql";
import { PartialDateScalar } from "../platform/graphql/scalar.ts";

@InputType({ description: "That a source is or was owned, as far as it is known." })
export class OwnershipInput {
  @Field(() => ID, { description: "The source that owns or controls it." })
  ownerId: string;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: "Since when, at the precision that is known.",
  })
  since?: string | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: "Until when, for a former owner: a date that has come. Left out, it owns the source now.",
  })
  until?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Where it is stated: the http or https address of a register, an imprint, a report.",
  })
  statedAt?: string | null;
}
