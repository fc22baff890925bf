import { ClaimState } from "@claimdesk/shared/claim-state";
import { rootScope, type ReadPlan, type ReadRequest } from "../platform/graphql/read.plan.ts";
import { toInstant } from "../platform/graphql/reader.ts";
import { rowMapper, rowsPlan, type RowParts } from "../platform/graphql/rows.plan.ts";
import { statsPeriod } from "./stats-period.plan.ts";

type Row = readonly [from: string, to: string, state: string, count: number];

const parts: RowParts<Row> = {
  from: ([from]) => toInstant(from),
  to: ([, to]) => toInstant(to),
  state: ([, , state]) => state,
  count: (row) => row[3],
};

const states = Object.values(ClaimState)
  .map((state, place) => `('${state}', ${String(place)})`)
  .join(", ");

/**
 * Counted backwards: what stands in a state now, less what came into it since, and more what left it. So a chart of
 * this year costs the changes of this year, however old the desk is.
 */
export function planClaimStateStats(request: ReadRequest, args: Record<string, unknown>): ReadPlan {
  const scope = rootScope(request);
  const { periodsUntil, from, until, periodOf, endOf, ofDesk } = statsPeriod(scope, args);
  const since = `claim_state_change c where c.at >= ${from} and ${ofDesk("c.desk_id")}`;
  const moved = `select ${periodOf("m.at")} p, m.state, sum(m.n) n from (
    select c.at, c.to_state state, 1 n from ${since}
    union all select c.at, c.from_state, -1 from ${since} and c.from_state is not null) m group by 1, 2`;
  const now = `select state, count(*) n from claim c where ${ofDesk("c.desk_id")} group by 1`;
  // Periods to the present one, so that what came after `until` is taken off as well.
  const counted = `select s.p, w.state, w.place, coalesce(n.n, 0)
      - coalesce(sum(v.n) over (partition by w.state order by s.p desc rows between unbounded preceding and 1 preceding), 0) n
    from (select p from ${periodsUntil("now()")}) s
    cross join (values ${states}) w(state, place)
    left join now_in n on n.state = w.state
    left join moved v on v.state = w.state and v.p = s.p`;
  const sql = `with moved as (${moved}), now_in as (${now})
    select coalesce(json_agg(json_build_array(t.p, ${endOf("t.p")}, t.state, t.n) order by t.p, t.place), '[]') j
    from (${counted}) t where t.p < ${until}`;
  return rowsPlan(scope, sql, rowMapper(request, "ClaimStateStats", parts));
}
