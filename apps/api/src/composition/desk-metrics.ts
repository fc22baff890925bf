import type { Pool } from "pg";
import type { DataSource } from "typeorm";
import { timeStatements } from "../platform/db/statement-time.ts";
import type { Jobs } from "../platform/jobs/jobs.ts";
import { Metrics, type CountedPool } from "../platform/metrics/metrics.ts";

interface Ground {
  readonly jobs: Jobs;
  readonly pools: Readonly<Record<string, Pool>>;
  readonly source: DataSource;
}

/** The numbers of all that the desk is made of. */
export function deskMetrics({ jobs, pools, source }: Ground): Metrics {
  const metrics = new Metrics({
    pools: () => ({ ...pools, ...(source.isInitialized ? { write: writePool(source) } : {}) }),
    jobs: () => jobs.waiting(),
  });
  timeStatements(metrics.statement);
  return metrics;
}

/** TypeORM keeps a pool of pg's where its types do not show it. */
const writePool = ({ driver }: DataSource): CountedPool => Reflect.get(driver, "master") as CountedPool;
