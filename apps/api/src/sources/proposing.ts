import type { EntityManager } from "typeorm";
import type { Jobs } from "../platform/jobs/jobs.ts";

export const proposeJob = "propose-sources";
/** For what came in by no service of ours, such as everything that was there before. */
export const proposeAllJob = "propose-sources-by-the-clock";
export const everyMinute = "* * * * *";

/** Whoever writes a source has those that may be the same looked for, once that is done. */
export class Proposing {
  readonly #jobs: Pick<Jobs, "scheduleAll">;

  constructor(jobs: Pick<Jobs, "scheduleAll">) {
    this.#jobs = jobs;
  }

  async soon(tx: EntityManager): Promise<void> {
    await this.#jobs.scheduleAll(proposeJob, [{ key: "all", data: {}, at: new Date() }], tx);
  }
}
