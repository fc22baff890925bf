import { may } from "../kernel/actor.ts";
import { filterBy, orderBy, type List } from "../platform/graphql/list.ts";
import { column, id, instant, toInstant, value, type Reader } from "../platform/graphql/reader.ts";
import type { Scope } from "../platform/graphql/statement.ts";

const state = ({ alias }: Scope): string => `case ${alias}.state
  when 'created' then 'WAITING' when 'retry' then 'RETRYING' when 'active' then 'RUNNING'
  when 'completed' then 'DONE' when 'cancelled' then 'CANCELLED' else 'FAILED' end`;

const isWaiting = ({ alias }: Scope): string => `${alias}.state in ('created', 'retry')`;

/** pg-boss's own table is read as any other; it is written by pg-boss alone. */
export const jobReader: Reader = {
  type: "Job",
  from: () => "pgboss.job",
  key: "id",
  visible: ({ viewer }) => String(may(viewer, "ADMINISTER")),
  fields: {
    id: id("Job"),
    queue: column("name"),
    state: value(state),
    about: column("data"),
    attempts: value(
      ({ alias }) => `case when ${alias}.started_on is null then 0 else ${alias}.retry_count + 1 end`,
    ),
    attemptsMax: value(({ alias }) => `${alias}.retry_limit + 1`),
    error: value(
      (job) => `case when ${job.alias}.state in ('retry', 'failed')
        then left(coalesce(${job.alias}.output ->> 'message', ${job.alias}.output #>> '{value,message}'), 1000) end`,
    ),
    createdAt: instant("created_on"),
    startedAt: instant("started_on"),
    nextAttemptAt: value((job) => `case when ${isWaiting(job)} then ${job.alias}.start_after end`, {
      decode: toInstant,
    }),
    endedAt: value(({ alias }) => `case when ${alias}.state >= 'completed' then ${alias}.completed_on end`, {
      decode: toInstant,
    }),
  },
};

export const jobList: List = {
  name: "jobs",
  reader: () => jobReader,
  orders: { CREATED_AT: orderBy("timestamptz", "created_on") },
  defaultOrder: [{ field: "CREATED_AT", direction: "DESC" }],
  filters: {
    queue: filterBy("text", "name"),
    state: { kind: "column", sql: (job) => `(${state(job)})`, cast: "text" },
  },
};
