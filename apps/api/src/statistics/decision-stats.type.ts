import { Field, Float, Int, ObjectType } from "type-graphql";
import { DateTimeScalar } from "../platform/graphql/scalar.ts";

@ObjectType({
  description:
    "How reviews ended in one period, and how long they had waited: from when the claim was handed over until its review was closed by a decision.",
})
export class DecisionStats {
  @Field(() => DateTimeScalar, { description: "When the period begins." })
  from: string;

  @Field(() => DateTimeScalar, { description: "When it ends; it is no part of it." })
  to: string;

  @Field(() => Int, { description: "Reviews that ended with an approval." })
  approvedCount: number;

  @Field(() => Int, { description: "Reviews that ended with a request for changes." })
  changesRequestedCount: number;

  @Field(() => Int, { description: "Reviews that ended with a rejection." })
  rejectedCount: number;

  @Field(() => Float, {
    nullable: true,
    description: "Hours that half of these reviews took at the most (the median). Null where there are none.",
  })
  medianHours: number | null;

  @Field(() => Float, {
    nullable: true,
    description: "Hours that nine of ten of these reviews took at the most. Null where there are none.",
  })
  ninthDecileHours: number | null;
}
