import { Field, ObjectType } from "type-graphql";

@ObjectType({ description: "One field of a claim's content that differs between two of its revisions." })
export class ClaimDifference {
  @Field(() => String, {
    description: "`text`, `language`, `kind`, `topics`, `verdict`, `rationale`, `appearances` or `evidence`.",
  })
  field: string;

  @Field(() => String, {
    nullable: true,
    description: "As it was; of a list, one line for each. Null where there was none.",
  })
  before: string | null;

  @Field(() => String, { nullable: true, description: "As it is." })
  after: string | null;
}
