import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { JsonScalar } from "../platform/graphql/json.scalar.ts";
import { connectionOf } from "../platform/graphql/connection.type.ts";
import { DateTimeScalar } from "../platform/graphql/scalar.ts";

export const JobState = {
  WAITING: "WAITING",
  RETRYING: "RETRYING",
  RUNNING: "RUNNING",
  DONE: "DONE",
  CANCELLED: "CANCELLED",
  FAILED: "FAILED",
} as const;
export type JobState = keyof typeof JobState;

registerEnumType(JobState, {
  name: "JobState",
  description: "How far a job is.",
  valuesConfig: {
    WAITING: { description: "It waits for its time or its turn." },
    RETRYING: { description: "It failed, and waits to be tried again." },
    RUNNING: { description: "It is being done." },
    DONE: { description: "It is done." },
    CANCELLED: { description: "It was called off." },
    FAILED: { description: "It failed as often as it is tried by itself." },
  },
});

@ObjectType("Job", {
  description: "Something that the desk does by itself, now or later. For administrators.",
})
export class JobType {
  @Field(() => ID, { description: "Global id." })
  id: string;

  @Field(() => String, { description: "The queue that it is of, which says what is done." })
  queue: string;

  @Field(() => JobState, { description: "How far it is." })
  state: JobState;

  @Field(() => JsonScalar, { nullable: true, description: "What it is done to: ids, mostly." })
  about: unknown;

  @Field(() => Int, { description: "How often it was begun." })
  attempts: number;

  @Field(() => Int, { description: "How often it is begun at the most." })
  attemptsMax: number;

  @Field(() => String, {
    nullable: true,
    description: "Why it failed the last time, 1,000 characters at the most; null where it did not.",
  })
  error: string | null;

  @Field(() => DateTimeScalar, { description: "When it was put there." })
  createdAt: string;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was begun the last time." })
  startedAt: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When it is begun at the earliest; null where it does not wait.",
  })
  nextAttemptAt: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it ended; null where it has not." })
  endedAt: string | null;
}

export const JobConnection = connectionOf("Job", () => JobType);

@ObjectType({
  description: "Jobs of one sort, with how many there are. What ended is counted for 7 days.",
})
export class JobQueue {
  @Field(() => String, { description: "What is done, such as `deliver-webhook`." })
  name: string;

  @Field(() => String, {
    nullable: true,
    description: "When the clock begins it, in cron's five fields (UTC); null where something else does.",
  })
  cron: string | null;

  @Field(() => Int, { description: "How many wait for their time or their turn, or to be tried again." })
  waiting: number;

  @Field(() => Int, { description: "How many are being done." })
  running: number;

  @Field(() => Int, { description: "How many failed as often as they are tried by themselves." })
  failed: number;

  @Field(() => Int, { description: "How many are done." })
  done: number;

  @Field(() => DateTimeScalar, { nullable: true, description: "When the next one is begun at the earliest." })
  nextAt: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When one of them was last done." })
  lastDoneAt: Date | null;
}

@ObjectType({ description: "That jobs are being tried again." })
export class RetriedJobs {
  @Field(() => Int, {
    description: "How many: the earliest failures first, 1,000 at the most. Ask again for more.",
  })
  readonly count: number;

  constructor(count: number) {
    this.count = count;
  }
}
