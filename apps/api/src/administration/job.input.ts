import { ArgsType, Field, ID, InputType } from "type-graphql";
import { PageArgs } from "../platform/graphql/connection.type.ts";
import { enumFilterOf, StringFilter } from "../platform/graphql/filter.input.ts";
import { JobState } from "./job.type.ts";

const JobStateFilter = enumFilterOf("JobState", () => JobState);

@InputType({ description: "Which jobs. What stands side by side is all to hold." })
class JobFilter {
  @Field(() => StringFilter, { nullable: true, description: "The queue that they are of." })
  queue?: StringFilter;

  @Field(() => JobStateFilter, { nullable: true, description: "How far they are." })
  state?: object;
}

@ArgsType()
export class JobsArgs extends PageArgs {
  @Field(() => JobFilter, { nullable: true, description: "Only those." })
  filter?: JobFilter;
}

@InputType({ description: "A job that shall be tried again." })
export class RetryJobInput {
  @Field(() => ID, { description: "The job." })
  id: string;
}

@InputType({ description: "The failed jobs of a queue, which shall be tried again." })
export class RetryFailedJobsInput {
  @Field(() => String, { description: "The queue's name." })
  queue: string;
}

@InputType({ description: "A job that shall be called off." })
export class CancelJobInput {
  @Field(() => ID, { description: "The job." })
  id: string;
}
