import type { DataSource } from "typeorm";
import type { DeskService } from "../identity/desk.service.ts";
import { actorWith } from "../kernel/access.ts";
import type { Actor, Viewer } from "../kernel/actor.ts";
import { globalId } from "../kernel/id.ts";
import type { Recorder } from "../kernel/recorder.ts";
import { NotFound } from "../kernel/refusal.ts";
import type { Jobs } from "../platform/jobs/jobs.ts";
import { JobNotFailed, JobNotWaiting, UnknownQueue } from "./job.refusal.ts";
import type { JobRow, JobStore, QueueCounts } from "./job.store.ts";

interface Parts {
  readonly store: JobStore;
  readonly jobs: Pick<Jobs, "queues" | "retry" | "cancel">;
  readonly desks: DeskService;
  readonly recorder: Recorder;
}

interface ListedQueue extends QueueCounts {
  readonly cron: string | null;
}

/** So many at once: whoever has more asks again. */
const retriedMax = 1_000;

const nothing = { waiting: 0, running: 0, failed: 0, done: 0, nextAt: null, lastDoneAt: null };

/** What the desk does by itself, and what administrators do about it where it fails. */
export class JobService {
  readonly #source: DataSource;
  readonly #with: Parts;

  constructor(source: DataSource, parts: Parts) {
    this.#source = source;
    this.#with = parts;
  }

  /** By name; those that have nothing to do, too. */
  async queues(viewer: Viewer): Promise<ListedQueue[]> {
    actorWith(viewer, "ADMINISTER", "Looking at jobs");
    const counts = await this.#with.store.counts(this.#source.manager);
    return this.#with.jobs
      .queues()
      .map(({ name, cron }) => ({ ...nothing, ...counts.find((one) => one.name === name), name, cron }))
      .sort((one, other) => (one.name < other.name ? -1 : 1));
  }

  async retry(viewer: Viewer, id: string): Promise<{ readonly id: string } | JobNotFailed | NotFound> {
    const actor = actorWith(viewer, "ADMINISTER", "Trying a job again");
    const { store, jobs } = this.#with;
    return this.#source.transaction(async (tx) => {
      const job = await store.lock(tx, id);
      if (job === null) return unknownJob(id);
      if (job.state !== "failed") return new JobNotFailed();
      await jobs.retry(job.queue, [id], tx);
      await this.#with.recorder.record(tx, { ...told(actor, job), action: "JOB_RETRIED" });
      return { id };
    });
  }

  async retryFailed(viewer: Viewer, queue: string): Promise<{ readonly count: number } | UnknownQueue> {
    const actor = actorWith(viewer, "ADMINISTER", "Trying jobs again");
    const { store, jobs, desks, recorder } = this.#with;
    if (!jobs.queues().some(({ name }) => name === queue)) return new UnknownQueue(queue);
    return this.#source.transaction(async (tx) => {
      const ids = await store.lockFailed(tx, queue, retriedMax);
      if (ids.length === 0) return { count: 0 };
      await jobs.retry(queue, ids, tx);
      const subject = { type: "Desk", id: await desks.deskOf(tx, actor) } as const;
      const after = { queue, count: ids.length };
      await recorder.record(tx, { actor, action: "JOBS_RETRIED", subject, after });
      return { count: ids.length };
    });
  }

  async cancel(viewer: Viewer, id: string): Promise<{ readonly id: string } | JobNotWaiting | NotFound> {
    const actor = actorWith(viewer, "ADMINISTER", "Calling a job off");
    const { store, jobs } = this.#with;
    return this.#source.transaction(async (tx) => {
      const job = await store.lock(tx, id);
      if (job === null) return unknownJob(id);
      if (job.state !== "created" && job.state !== "retry") return new JobNotWaiting();
      await jobs.cancel(job.queue, id, tx);
      await this.#with.recorder.record(tx, { ...told(actor, job), action: "JOB_CANCELLED" });
      return { id };
    });
  }
}

const unknownJob = (id: string): NotFound => new NotFound("job", globalId("Job", id));

const told = (actor: Actor, { id, queue }: JobRow) => ({
  actor,
  subject: { type: "Job", id } as const,
  after: { queue },
});
