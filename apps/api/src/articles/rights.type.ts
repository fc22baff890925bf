import { Permission } from "@claimdesk/shared/claim-state";
import { Field, ObjectType, registerEnumType } from "type-graphql";

registerEnumType(Permission, {
  name: "Permission",
  description: "How much of an article its reproduction terms let the public have.",
  valuesConfig: {
    FULL_TEXT: { description: "All of it." },
    EXCERPT: { description: "Its beginning." },
    METADATA_ONLY: { description: "That it exists, where, when and by whom." },
  },
});

@ObjectType({ description: "Whose an article is, and what its holder lets others do with it." })
export class Rights {
  @Field(() => String, { nullable: true, description: "Who holds the copyright." })
  holder: string | null;

  @Field(() => String, { nullable: true, description: "The copyright notice, as printed." })
  notice: string | null;

  @Field(() => String, { nullable: true, description: "The terms of reproduction, as printed." })
  terms: string | null;

  @Field(() => String, { nullable: true, description: "Whom to ask." })
  contact: string | null;

  @Field(() => String, { nullable: true, description: "What the publisher disclaims, as printed." })
  disclaimer: string | null;

  @Field(() => Permission, {
    description: "What the terms come to. METADATA_ONLY where nothing is stated: silence permits nothing.",
  })
  permission: Permission;
}
