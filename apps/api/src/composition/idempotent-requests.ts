import type { Pool } from "pg";
import type { Env } from "../platform/env.ts";
import { AnswerSeal } from "../platform/idempotency/answer-seal.ts";
import { IdempotentRequestStore } from "../platform/idempotency/idempotent-request.store.ts";
import { IdempotentRequests } from "../platform/idempotency/idempotent-requests.ts";
import type { Jobs } from "../platform/jobs/jobs.ts";

const forgetJob = "forget-idempotent-requests";
const everyHour = "17 * * * *";

/** Requests that are done once, and the job that forgets them when their day is over. */
export function idempotentRequests(
  pool: Pool,
  { authSecret }: Env,
  jobs: Pick<Jobs, "define">,
): IdempotentRequests {
  const requests = new IdempotentRequests(new IdempotentRequestStore(pool), new AnswerSeal(authSecret));
  jobs.define(forgetJob, () => requests.removeExpired(), { cron: everyHour });
  return requests;
}
