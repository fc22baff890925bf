import { ClaimKind, ClaimState } from "@claimdesk/shared/claim-state";
import { ArgsType, Field, InputType, registerEnumType } from "type-graphql";
import { PageArgs } from "../platform/graphql/connection.type.ts";
import {
  DateTimeFilter,
  Direction,
  enumFilterOf,
  IDFilter,
  StringFilter,
  StringListFilter,
} from "../platform/graphql/filter.input.ts";
import { DateTimeScalar } from "../platform/graphql/scalar.ts";

const ClaimKindFilter = enumFilterOf("ClaimKind", () => ClaimKind);
const ClaimStateFilter = enumFilterOf("ClaimState", () => ClaimState);

const ClaimOrderField = {
  PUBLISHED_AT: "PUBLISHED_AT",
  UPDATED_AT: "UPDATED_AT",
  RELEVANCE: "RELEVANCE",
  TEXT: "TEXT",
} as const;
registerEnumType(ClaimOrderField, {
  name: "ClaimOrderField",
  description: "What claims can be ordered by.",
  valuesConfig: {
    PUBLISHED_AT: {
      description: "First publication; on the desk what is unpublished counts as later than all.",
    },
    UPDATED_AT: { description: "Last change." },
    RELEVANCE: { description: "How well it matches `search`, which it needs. DESC begins with the best." },
    TEXT: { description: "The statement, by its code points." },
  },
});

@InputType({ description: "Which claims. What stands side by side is all to hold." })
export class ClaimFilter {
  @Field(() => [ClaimFilter], { nullable: true, description: "All of these hold." })
  and?: ClaimFilter[];

  @Field(() => [ClaimFilter], { nullable: true, description: "One of these holds." })
  or?: ClaimFilter[];

  @Field(() => ClaimFilter, { nullable: true, description: "This does not hold." })
  not?: ClaimFilter;

  @Field(() => StringFilter, { nullable: true, description: "The statement's language, a BCP 47 tag." })
  language?: StringFilter;

  @Field(() => ClaimKindFilter, { nullable: true, description: "What sort of statement it is." })
  kind?: object;

  @Field(() => StringFilter, { nullable: true, description: "A rating of the desk's scale." })
  rating?: StringFilter;

  @Field(() => StringListFilter, { nullable: true, description: "What it is about." })
  topics?: StringListFilter;

  @Field(() => DateTimeFilter, { nullable: true, description: "When it was first published." })
  publishedAt?: DateTimeFilter;

  @Field(() => IDFilter, { nullable: true, description: "Attributed to this source." })
  sourceId?: IDFilter;

  @Field(() => IDFilter, { nullable: true, description: "Appearing in this article." })
  articleId?: IDFilter;

  @Field(() => IDFilter, { nullable: true, description: "First written by this person. For the desk." })
  createdById?: IDFilter;

  @Field(() => ClaimStateFilter, { nullable: true, description: "Where it stands. For the desk." })
  state?: object;
}

@InputType({ description: "One order of claims." })
class ClaimOrder {
  @Field(() => ClaimOrderField, { description: "By what." })
  field: keyof typeof ClaimOrderField;

  @Field(() => Direction, { description: "Which way." })
  direction: keyof typeof Direction;
}

@ArgsType()
export class ClaimListArgs extends PageArgs {
  @Field(() => ClaimFilter, { nullable: true, description: "Only these." })
  filter?: ClaimFilter;

  @Field(() => String, {
    nullable: true,
    description:
      'What people type: words, "exact phrases", -exclusions, in French or English, with or without accents. The last word may be unfinished.',
  })
  search?: string;

  @Field(() => [ClaimOrder], {
    nullable: true,
    description: "The best match first when `search` is given, else the latest published first.",
  })
  orderBy?: ClaimOrder[];
}

@ArgsType()
export class ClaimsArgs extends ClaimListArgs {
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "The public view as it stood at this instant.",
  })
  asOf?: string;
}
