import { rootScope, type ReadPlan, type ReadRequest } from "../platform/graphql/read.plan.ts";
import { toInstant } from "../platform/graphql/reader.ts";
import { rowMapper, rowsPlan, type RowParts } from "../platform/graphql/rows.plan.ts";
import { statsPeriod } from "./stats-period.plan.ts";

type Hours = number | null;
type Row = readonly [
  from: string,
  to: string,
  approved: number,
  changes: number,
  rejected: number,
  median: Hours,
  ninth: Hours,
];

const parts: RowParts<Row> = {
  from: ([from]) => toInstant(from),
  to: ([, to]) => toInstant(to),
  approvedCount: (row) => row[2],
  changesRequestedCount: (row) => row[3],
  rejectedCount: (row) => row[4],
  medianHours: (row) => row[5],
  ninthDecileHours: (row) => row[6],
};

/** As `review_by_closing` has it. */
const closed = "coalesce(r.closed_at, 'infinity')";

export function planDecisionStats(request: ReadRequest, args: Record<string, unknown>): ReadPlan {
  const scope = rootScope(request);
  const { periodsUntil, from, until, periodOf, endOf, ofDesk } = statsPeriod(scope, args);
  const ended = `select ${periodOf("r.closed_at")} p, r.state, extract(epoch from r.closed_at - r.submitted_at) / 3600 hours
    from review r where ${closed} >= ${from} and ${closed} < ${until}
      and r.state in ('APPROVED', 'CHANGES_REQUESTED', 'REJECTED') and ${ofDesk("r.desk_id")}`;
  const count = (state: string): string => `count(*) filter (where e.state = '${state}')`;
  const within = (share: number): string =>
    `percentile_cont(${String(share)}) within group (order by e.hours::float8)`;
  const grouped = `select e.p, ${count("APPROVED")} approved, ${count("CHANGES_REQUESTED")} changes,
    ${count("REJECTED")} rejected, ${within(0.5)} median, ${within(0.9)} ninth from (${ended}) e group by 1`;
  const sql = `select coalesce(json_agg(json_build_array(s.p, ${endOf("s.p")}, coalesce(g.approved, 0),
      coalesce(g.changes, 0), coalesce(g.rejected, 0), g.median, g.ninth) order by s.p), '[]') j
    from (select p from ${periodsUntil(until)}) s left join (${grouped}) g on g.p = s.p`;
  return rowsPlan(scope, sql, rowMapper(request, "DecisionStats", parts));
}
