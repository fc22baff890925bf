import { ArgsType, Field, InputType, registerEnumType } from "type-graphql";
import { PageArgs } from "../platform/graphql/connection.type.ts";
import { Direction } from "../platform/graphql/filter.input.ts";
import { DateTimeScalar } from "../platform/graphql/scalar.ts";
import { ClaimFilter } from "./claim.filter.ts";

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
