import { Permission } from "@claimdesk/shared/claim-state";
import { RightsCondition, RightsGround } from "@claimdesk/shared/rights";
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

registerEnumType(RightsCondition, {
  name: "RightsCondition",
  description: "What whoever takes a text over has to keep to.",
  valuesConfig: {
    ATTRIBUTION: { description: "The author or the source is named." },
    LINK_BACK: { description: "A link leads to the original." },
    NON_COMMERCIAL: { description: "It is not used for commerce." },
    NO_DERIVATIVES: { description: "Nothing is made of it, such as a translation." },
    SHARE_ALIKE: { description: "What is made of it comes under the same licence." },
    UNALTERED: { description: "The words stay as they are." },
    NOTIFICATION: { description: "Whoever wrote it is told." },
    TIME_LIMIT: { description: "It is permitted for some time only." },
  },
});

registerEnumType(RightsGround, {
  name: "RightsGround",
  description: "What a permission rests on.",
  valuesConfig: {
    ARTICLE: { description: "The article's own words." },
    PAGE_DATA: { description: "What its page's data say of it: JSON-LD, microdata, a meta tag or a link." },
    SITE: { description: "What the site says of all that stands on it, the article being silent." },
    EDITOR: { description: "Somebody at the desk decided it." },
    UNKNOWN: { description: "Nothing is stated: nothing is permitted." },
  },
});

@ObjectType({ description: "The licence that an article is under." })
export class Licence {
  @Field(() => String, {
    nullable: true,
    description: "Its SPDX identifier, such as CC-BY-4.0; null where none says exactly this licence.",
  })
  spdx: string | null;

  @Field(() => String, { description: "Its name, or the words that it was named by." })
  name: string;

  @Field(() => String, {
    nullable: true,
    description: "The web address of its deed, http or https, where it is known.",
  })
  url: string | null;
}

@ObjectType({ description: "What a permission rests on." })
export class RightsBasis {
  @Field(() => RightsGround, { description: "Where what it rests on stands." })
  ground: RightsGround;

  @Field(() => String, { nullable: true, description: "The sentence that it rests on, as printed." })
  sentence: string | null;
}

@ObjectType({ description: "One statement of rights as it was read, and what it comes to by itself." })
export class RightsStatement {
  @Field(() => String, { description: "Its words, or the address that stands for them." })
  words: string;

  @Field(() => RightsGround, { description: "Where it stands: ARTICLE, PAGE_DATA or SITE." })
  ground: RightsGround;

  @Field(() => Permission, {
    nullable: true,
    description: "What it permits by itself; null where it says nothing that is understood.",
  })
  permission: Permission | null;

  @Field(() => String, { nullable: true, description: "The licence that it names: SPDX identifier or name." })
  licence: string | null;
}

@ObjectType({ description: "Whose an article is, and what its holder lets others do with it." })
export class Rights {
  @Field(() => String, { nullable: true, description: "Who holds the copyright." })
  holder: string | null;

  @Field(() => String, { nullable: true, description: "The words that it is to be credited by." })
  credit: string | null;

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

  @Field(() => Licence, { nullable: true, description: "The licence that it is under, where one is named." })
  licence: Licence | null;

  @Field(() => [RightsCondition], {
    description: "What has to be kept to by whoever makes use of the permission.",
  })
  conditions: RightsCondition[];

  @Field(() => RightsBasis, {
    nullable: true,
    description: "What the permission rests on. Null where the article came in before that was kept.",
  })
  basis: RightsBasis | null;

  @Field(() => [RightsStatement], {
    description:
      "Everything that was read of it, by whoever says it. The article's own statements count before its site's; of several the strictest.",
  })
  statements: RightsStatement[];

  @Field(() => Boolean, {
    description: "That `statements` permit different things, or name different licences.",
  })
  statementsDisagree: boolean;
}
