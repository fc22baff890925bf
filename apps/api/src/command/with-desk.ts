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
