import { Permission } from "@claimdesk/shared/claim-state";
import { Field, ObjectType, registerEnumType } from "type-graphql";
import "./rights.type.ts";

const WithholdingReason = { TERMS: "TERMS", NOTHING_STATED: "NOTHING_STATED" } as const;
registerEnumType(WithholdingReason, {
  name: "WithholdingReason",
  description: "Why words of an article are withheld.",
  valuesConfig: {
    TERMS: { description: "Its notice or terms do not permit more: see `Article.rights`." },
    NOTHING_STATED: { description: "It states no terms, and silence permits nothing." },
  },
});

@ObjectType({
  description:
    "That words of an article are kept from you, and why. The terms of today bind, in what is read as of another day too.",
})
export class Withholding {
  @Field(() => Permission, { description: "How much of the article the public may have." })
  permission: Permission;

  @Field(() => WithholdingReason, { description: "Why not more." })
  reason: keyof typeof WithholdingReason;
}
