import { ArgsType, Field, InputType } from "type-graphql";
import { PageArgs } from "../platform/graphql/connection.type.ts";
import { DateTimeFilter, IDFilter, StringFilter } from "../platform/graphql/filter.input.ts";

@InputType({ description: "Which audit records. What stands side by side is all to hold." })
class AuditFilter {
  @Field(() => IDFilter, {
    nullable: true,
    description: "The person who did it. There is none where the desk did it by itself.",
  })
  actorId?: IDFilter;

  @Field(() => StringFilter, { nullable: true, description: "What was done, such as `CLAIM_EDITED`." })
  action?: StringFilter;

  @Field(() => StringFilter, {
    nullable: true,
    description: "The type of what it was done to, such as `Claim`.",
  })
  subjectType?: StringFilter;

  @Field(() => IDFilter, { nullable: true, description: "What it was done to: a global id of any type." })
  subjectId?: IDFilter;

  @Field(() => DateTimeFilter, { nullable: true, description: "When it was done." })
  at?: DateTimeFilter;
}

@ArgsType()
export class AuditRecordsArgs extends PageArgs {
  @Field(() => AuditFilter, { nullable: true, description: "Only those." })
  filter?: AuditFilter;

  @Field(() => String, {
    nullable: true,
    description:
      'Parts of the name of what it was done to, where that is a person, a source or an article, or of the reason and of what changed (as far as their first 2,000 characters), without regard to case and accents; "exact phrases", -exclusions.',
  })
  search?: string;
}
