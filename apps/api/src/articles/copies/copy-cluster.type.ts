import { Field, Float, ObjectType, registerEnumType } from "type-graphql";
import { connectionOf, PageArgs } from "../../platform/graphql/connection.type.ts";
import { extendType, PlannedField } from "../../platform/graphql/planned-field.ts";
import { ArticleType } from "../article.type.ts";

const CopyRelation = {
  ORIGINAL: "ORIGINAL",
  CONFIRMED_COPY: "CONFIRMED_COPY",
  STATED_COPY: "STATED_COPY",
  LIKELY_COPY: "LIKELY_COPY",
} as const;
registerEnumType(CopyRelation, {
  name: "CopyRelation",
  description: "What a member of a cluster is to the others.",
  valuesConfig: {
    ORIGINAL: { description: "What the others are copies of, as far as is known." },
    CONFIRMED_COPY: { description: "An editor says that it is a copy." },
    STATED_COPY: { description: "It says itself that it is a copy; nobody has confirmed it." },
    LIKELY_COPY: { description: "Its text is nearly that of another member; nobody has confirmed it." },
  },
});

@ObjectType({ description: "An article among the copies of one original." })
class CopyClusterMember {
  @Field(() => ArticleType, { description: "The article." })
  article: ArticleType;

  @Field(() => CopyRelation, { description: "What it is to the others." })
  relation: string;

  @Field(() => ArticleType, { nullable: true, description: "What it is a copy of; null for the original." })
  copiedFrom: ArticleType | null;

  @Field(() => Float, {
    nullable: true,
    description: "0 to 1: of its words, those that stand in what it is a copy of; null where too few do.",
  })
  share: number | null;
}

const CopyClusterMemberConnection = connectionOf("CopyClusterMember", () => CopyClusterMember);

@ObjectType({
  description:
    "Articles that are copies of one original, confirmed or not: for a claim, one source. 200 members at the most.",
})
class CopyCluster {
  @Field(() => ArticleType, { description: "The one that is no copy of another member, or the first." })
  original: ArticleType;

  @PlannedField(() => CopyClusterMemberConnection, {
    args: () => PageArgs,
    description: "The original and its copies, the earliest published first; undated ones when they came in.",
  })
  members: object;
}

extendType(ArticleType, {
  copyCluster: {
    type: () => CopyCluster,
    nullable: true,
    description: "The copies that it stands among; null where there are none. For the desk.",
  },
});
