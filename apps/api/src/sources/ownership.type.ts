import { Field, ObjectType } from "type-graphql";
import { PartialDateScalar } from "../platform/graphql/scalar.ts";
import { SourceType } from "./source.type.ts";
import { extendType } from "../platform/graphql/planned-field.ts";

@ObjectType("Ownership", {
  description: "That one source owns or controls another, or did, as far as it is known.",
})
class OwnershipType {
  @Field(() => SourceType, { description: "Who owns it, or did." })
  owner: SourceType;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: "Since when, at the precision that is known; null where it is not.",
  })
  since: string | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: "Until when, of a former owner; null for whoever owns it now.",
  })
  until: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Where it is stated: the http or https address of a register, an imprint, a report.",
  })
  statedAt: string | null;
}

extendType(SourceType, {
  ownerships: {
    type: () => [OwnershipType],
    description:
      "Who owns or controls it and who did, with dates and where it is stated: those who own it now first, then the latest. `owners` are those who own it now.",
  },
});
