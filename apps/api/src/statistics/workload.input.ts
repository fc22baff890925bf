import { ArgsType, Field, InputType, registerEnumType } from "type-graphql";
import { PageArgs } from "../platform/graphql/connection.type.ts";
import { Direction, IDFilter } from "../platform/graphql/filter.input.ts";

const WorkloadOrderField = {
  NAME: "NAME",
  OPEN_REVIEWS: "OPEN_REVIEWS",
  DECISIONS: "DECISIONS",
  SUBMISSIONS: "SUBMISSIONS",
} as const;
registerEnumType(WorkloadOrderField, {
  name: "WorkloadOrderField",
  description: "What workloads can be ordered by.",
  valuesConfig: {
    NAME: { description: "The person's name, without regard to case and accents." },
    OPEN_REVIEWS: { description: "How many open reviews lie with them." },
    DECISIONS: { description: "How many decisions they took in the last 30 days." },
    SUBMISSIONS: { description: "How many claims they handed over in the last 30 days." },
  },
});

@InputType({ description: "One order of workloads." })
class WorkloadOrder {
  @Field(() => WorkloadOrderField, { description: "By what." })
  field: keyof typeof WorkloadOrderField;

  @Field(() => Direction, { description: "Which way." })
  direction: keyof typeof Direction;
}

@InputType({ description: "Which workloads." })
class WorkloadFilter {
  @Field(() => IDFilter, { nullable: true, description: "Only of people who belong to the desk." })
  deskId?: IDFilter;
}

@ArgsType()
export class WorkloadsArgs extends PageArgs {
  @Field(() => WorkloadFilter, { nullable: true, description: "Only those." })
  filter?: WorkloadFilter;

  @Field(() => [WorkloadOrder], { nullable: true, description: "Most open reviews first when left out." })
  orderBy?: WorkloadOrder[];
}
