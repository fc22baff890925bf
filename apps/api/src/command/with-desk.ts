import { compose, type Composed } from "../composition/compose.ts";
import { connect } from "../platform/db/data-source.ts";
import { readEnv } from "../platform/env.ts";

/** A command's work at the whole desk, which is put away again whatever happens. */
export async function withDesk<Result>(work: (desk: Composed) => Promise<Result>): Promise<Result> {
  const desk = await compose(readEnv());
  try {
    await connect(desk.source, desk.env.databaseUrl);
    return await work(desk);
  } finally {
    await desk.close();
  }
}

/** The same for work that leaves jobs behind: on a desk that has never been started there is no queue for them yet. */
export const withDeskAndJobs = <Result>(work: (desk: Composed) => Promise<Result>): Promise<Result> =>
  withDesk(async (desk) => {
    await desk.jobs.open();
    return work(desk);
  });
