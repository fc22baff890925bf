import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from "type-graphql";
import { uuidOf } from "../kernel/id.ts";
import { Refusal } from "../kernel/refusal.ts";
import { readBack, readRoot, type Context } from "../platform/graphql/answer.ts";
import { CancelJobAnswer, RetryFailedJobsAnswer, RetryJobAnswer } from "./job.answer.ts";
import { CancelJobInput, JobsArgs, RetryFailedJobsInput, RetryJobInput } from "./job.input.ts";
import { jobReader } from "./job.reader.ts";
import type { JobService } from "./job.service.ts";
import { JobConnection, JobQueue, RetriedJobs } from "./job.type.ts";

@Resolver()
export class JobResolver {
  readonly #jobs: JobService;

  constructor(jobs: JobService) {
    this.#jobs = jobs;
  }

  @Query(() => [JobQueue], { description: "What the desk does by itself, by name. For administrators." })
  jobQueues(@Ctx() { viewer }: Context): Promise<object[]> {
    return this.#jobs.queues(viewer);
  }

  @Query(() => JobConnection, {
    description: "Jobs, the latest first; what ended is kept for 7 days. For administrators.",
  })
  jobs(
    @Args(() => JobsArgs) _args: JobsArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return readRoot(context, info);
  }

  @Mutation(() => RetryJobAnswer, {
    description: "Has a job that failed for good tried once more, at once. For administrators.",
  })
  async retryJob(
    @Arg("input", () => RetryJobInput) { id }: RetryJobInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const job = await this.#jobs.retry(context.viewer, uuidOf("Job", id));
    return job instanceof Refusal ? job : readBack(context, info, { reader: jobReader, uuid: job.id });
  }

  @Mutation(() => RetryFailedJobsAnswer, {
    description: "Has all failed jobs of a queue tried once more, at once. For administrators.",
  })
  async retryFailedJobs(
    @Arg("input", () => RetryFailedJobsInput) { queue }: RetryFailedJobsInput,
    @Ctx() { viewer }: Context,
  ): Promise<object> {
    const retried = await this.#jobs.retryFailed(viewer, queue);
    return retried instanceof Refusal ? retried : new RetriedJobs(retried.count);
  }

  @Mutation(() => CancelJobAnswer, {
    description:
      "Calls a job off that waits. What it was to do is not done, unless the clock finds it again. For administrators.",
  })
  async cancelJob(
    @Arg("input", () => CancelJobInput) { id }: CancelJobInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const job = await this.#jobs.cancel(context.viewer, uuidOf("Job", id));
    return job instanceof Refusal ? job : readBack(context, info, { reader: jobReader, uuid: job.id });
  }
}
