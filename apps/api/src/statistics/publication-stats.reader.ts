import { rootScope, type ReadPlan, type ReadRequest } from "../platform/graphql/read.plan.ts";
import { toInstant } from "../platform/graphql/reader.ts";
import { rowMapper, rowsPlan, type RowParts } from "../platform/graphql/rows.plan.ts";
import { statsPeriod } from "./stats-period.plan.ts";

type Row = readonly [from: string, to: string, first: number, corrections: number, retractions: number];

const parts: RowParts<Row> = {
  from: ([from]) => toInstant(from),
  to: ([, to]) => toInstant(to),
  firstCount: (row) => row[2],
  correctionCount: (row) => row[3],
  retractionCount: (row) => row[4],
};

export function planPublicationStats(request: ReadRequest, args: Record<string, unknown>): ReadPlan {
  const scope = rootScope(request);
  const { periodsUntil, from, until, periodOf, endOf, ofDesk } = statsPeriod(scope, args);
  const count = (kind: string): string => `count(*) filter (where b.kind = '${kind}')`;
  const grouped = `select ${periodOf("b.at")} p, ${count("FIRST")} firsts, ${count("CORRECTION")} corrections,
      ${count("RETRACTION")} retractions
    from publication b join claim c on c.id = b.claim_id
    where b.state = 'DONE' and b.at >= ${from} and b.at < ${until} and ${ofDesk("c.desk_id")} group by 1`;
  const sql = `select coalesce(json_agg(json_build_array(s.p, ${endOf("s.p")}, coalesce(g.firsts, 0),
      coalesce(g.corrections, 0), coalesce(g.retractions, 0)) order by s.p), '[]') j
    from (select p from ${periodsUntil(until)}) s left join (${grouped}) g on g.p = s.p`;
  return rowsPlan(scope, sql, rowMapper(request, "PublicationStats", parts));
}
