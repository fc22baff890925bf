import { codesOf, send, sendOk } from "../../testkit/graphql.ts";
import { mutation } from "../../testkit/newsroom.ts";
import { administrator, newPerson } from "../../testkit/people.ts";
import { putFailingJob, putJob } from "../../testkit/failing-job.ts";

const fields = "id queue state about attempts attemptsMax error createdAt startedAt nextAttemptAt endedAt";
const listed = `query ($filter: JobFilter) { jobs(filter: $filter, first: 100) { nodes { ${fields} } } }`;
const retry = mutation("retryJob", `... on Job { ${fields} }`);
const cancel = mutation("cancelJob", `... on Job { ${fields} }`);
const retryAll = mutation("retryFailedJobs", "... on RetriedJobs { count }");

const missing = "job_01890000-0000-7000-8000-000000000000";

interface ListedJob {
  id: string;
  state: string;
  attempts: number;
  error: string | null;
}

const ask = async (document: string, variables: object) =>
  sendOk(document, variables as Record<string, unknown>, { as: await administrator() });

async function jobOf(id: string): Promise<ListedJob | undefined> {
  const { jobs } = await ask(listed, { filter: { queue: { eq: "publish-claim" } } });
  return jobs.nodes.find((job: ListedJob) => job.id === id);
}

async function until(id: string, holds: (job: ListedJob) => boolean): Promise<ListedJob> {
  for (let i = 0; i < 100; i += 1) {
    const job = await jobOf(id);
    if (job !== undefined && holds(job)) return job;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`The job ${id} is not so: ${JSON.stringify(await jobOf(id))}`);
}

const hasFailed = ({ state }: ListedJob) => state === "FAILED";

const records = async (action: string) =>
  (
    await ask(
      "query ($filter: AuditFilter) { auditRecords(filter: $filter) { nodes { subjectId after } } }",
      { filter: { action: { eq: action } } },
    )
  ).auditRecords.nodes as { subjectId: string; after: unknown }[];

describe("jobs", () => {
  test("are counted by queue, those with nothing to do and those of the clock too", async () => {
    const id = await putFailingJob();
    await until(id, hasFailed);
    const { jobQueues } = await ask(
      "{ jobQueues { name cron waiting running failed done nextAt lastDoneAt } }",
      {},
    );
    const byName = new Map(jobQueues.map((queue: { name: string }) => [queue.name, queue]));
    expect(byName.get("publish-claim")).toMatchObject({ cron: null, failed: expect.any(Number) });
    expect((byName.get("publish-claim") as { failed: number }).failed).toBeGreaterThan(0);
    expect(byName.get("find-due-feeds")).toMatchObject({ cron: "* * * * *", failed: 0 });
    expect([...byName.keys()]).toEqual([...byName.keys()].sort());
  });

  test("that fail say why, how often they were tried, and what they were about", async () => {
    const job = await until(await putFailingJob(), hasFailed);
    expect(job).toMatchObject({
      queue: "publish-claim",
      about: { publicationId: "no id of anything" },
      attempts: 1,
      attemptsMax: 1,
      error: expect.stringContaining("no id of anything"),
      nextAttemptAt: null,
      endedAt: expect.stringMatching(/Z$/),
    });
  });

  test("that failed are tried again, once, and it is recorded", async () => {
    const id = await putFailingJob();
    await until(id, hasFailed);
    const { retryJob } = await ask(retry, { input: { id } });
    expect(retryJob).toMatchObject({ __typename: "Job", id, state: "RETRYING", attemptsMax: 2 });
    const again = await until(id, ({ state, attempts }) => state === "FAILED" && attempts === 2);
    expect(again.attempts).toBe(2);
    const record = (await records("JOB_RETRIED")).find(({ subjectId }) => subjectId === id);
    expect(record?.after).toEqual({ queue: "publish-claim" });
  });

  test("of one queue are tried again together", async () => {
    const ids = [await putFailingJob(), await putFailingJob()];
    for (const id of ids) await until(id, hasFailed);
    const { retryFailedJobs } = await ask(retryAll, { input: { queue: "publish-claim" } });
    expect(retryFailedJobs.count).toBeGreaterThanOrEqual(2);
    for (const id of ids) await until(id, ({ state, attempts }) => state === "FAILED" && attempts === 2);
    expect((await records("JOBS_RETRIED"))[0]?.after).toEqual({
      queue: "publish-claim",
      count: retryFailedJobs.count,
    });
  });

  test("that wait are called off, and never begun", async () => {
    const id = await putJob({
      queue: "publish-claim",
      data: { publicationId: missing.slice(4) },
      inHours: 5,
    });
    expect(await jobOf(id)).toMatchObject({
      state: "WAITING",
      attempts: 0,
      nextAttemptAt: expect.any(String),
    });
    const { cancelJob } = await ask(cancel, { input: { id } });
    expect(cancelJob).toMatchObject({ __typename: "Job", state: "CANCELLED", nextAttemptAt: null });
    const record = (await records("JOB_CANCELLED")).find(({ subjectId }) => subjectId === id);
    expect(record?.after).toEqual({ queue: "publish-claim" });
  });

  test("are tried again only once they failed, and called off only while they wait", async () => {
    const waiting = await putJob({ queue: "publish-claim", data: {}, inHours: 5 });
    expect((await ask(retry, { input: { id: waiting } })).retryJob.code).toBe("JOB_NOT_FAILED");
    const failed = await putFailingJob();
    await until(failed, hasFailed);
    expect((await ask(cancel, { input: { id: failed } })).cancelJob.code).toBe("JOB_NOT_WAITING");
    expect((await jobOf(failed))?.state).toBe("FAILED");
    expect((await ask(retry, { input: { id: missing } })).retryJob.code).toBe("NOT_FOUND");
    expect((await ask(cancel, { input: { id: missing } })).cancelJob.code).toBe("NOT_FOUND");
    expect((await ask(retryAll, { input: { queue: "make-coffee" } })).retryFailedJobs.code).toBe(
      "UNKNOWN_QUEUE",
    );
  });

  test("are for administrators", async () => {
    const [editor, id] = [await newPerson(["EDITOR", "REVIEWER"]), missing];
    for (const [document, variables] of [
      [listed, {}],
      ["{ jobQueues { name } }", {}],
      [retry, { input: { id } }],
      [cancel, { input: { id } }],
      [retryAll, { input: { queue: "publish-claim" } }],
    ] as const) {
      expect(codesOf(await send(document, variables, { as: editor }))).toEqual(["FORBIDDEN"]);
      expect(codesOf(await send(document, variables))).toEqual(["UNAUTHENTICATED"]);
    }
  });
});
