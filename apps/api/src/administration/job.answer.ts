import { createUnionType } from "type-graphql";
import { NotFound } from "../kernel/refusal.ts";
import { answerOf } from "../platform/graphql/answer.ts";
import { JobNotFailed, JobNotWaiting, UnknownQueue } from "./job.refusal.ts";
import { JobType, RetriedJobs } from "./job.type.ts";

export const RetryJobAnswer = answerOf("RetryJobAnswer", "The job, or why it is not tried again.", [
  JobType,
  JobNotFailed,
  NotFound,
]);

export const CancelJobAnswer = answerOf("CancelJobAnswer", "The job, or why it is not called off.", [
  JobType,
  JobNotWaiting,
  NotFound,
]);

export const RetryFailedJobsAnswer = createUnionType({
  name: "RetryFailedJobsAnswer",
  description: "How many are tried again, or why none is.",
  types: () => [RetriedJobs, UnknownQueue] as const,
  resolveType: (value: object) => value.constructor as typeof RetriedJobs | typeof UnknownQueue,
});
