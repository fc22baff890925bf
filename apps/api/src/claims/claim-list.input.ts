import { ArgsType, Field } from "type-graphql";
import { PageArgs } from "../platform/graphql/connection.type.ts";
import { DateTimeScalar } from "../platform/graphql/scalar.ts";
import { ClaimOrder } from "./claim-order.type.ts";
import { ClaimFilter } from "./claim.filter.ts";

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
