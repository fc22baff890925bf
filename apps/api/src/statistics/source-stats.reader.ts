import { uuidOf } from "../kernel/id.ts";
import { rootScope, type ReadPlan, type ReadRequest } from "../platform/graphql/read.plan.ts";
import { toInstant } from "../platform/graphql/reader.ts";
import { rowMapper, rowsPlan, type RowParts } from "../platform/graphql/rows.plan.ts";
import { statsPeriod } from "./stats-period.plan.ts";

type Row = readonly [from: string, to: string, ...counts: readonly number[]];

const counts = ["articles", "claims", "firsts", "corrections", "retractions", "merges"] as const;

const parts: RowParts<Row> = {
  from: ([from]) => toInstant(from),
  to: ([, to]) => toInstant(to),
  articleCount: (row) => row[2],
  claimCount: (row) => row[3],
  firstCount: (row) => row[4],
  correctionCount: (row) => row[5],
  retractionCount: (row) => row[6],
  mergeCount: (row) => row[7],
};

/** Claims whose newest revision names the source, as the desk's list of them has it. */
const attributedTo = (source: string): string => `
select c.id, c.created_at, c.desk_id from claim_desk c where c.id in (
  select a.claim_id from attribution_link l join appearance a on a.id = l.appearance_id where l.source_id = ${source}
    and a.since_number <= c.number and (a.until_number is null or a.until_number > c.number))`;

/** All that happened, an instant each and what it was. */
const events = (source: string, ofDesk: (column: string) => string): string => `
select a.published_from at, 'articles' what from article a where a.id in (
    select p.id from article p where p.publisher_id = ${source}
    union select w.article_id from article_author w where w.source_id = ${source} and w.until = 'infinity')
  and ${ofDesk("a.desk_id")}
union all select c.created_at, 'claims' from attributed c where ${ofDesk("c.desk_id")}
union all select b.at, case b.kind when 'FIRST' then 'firsts' when 'CORRECTION' then 'corrections' else 'retractions' end
  from attributed c join publication b on b.claim_id = c.id where b.state = 'DONE' and ${ofDesk("c.desk_id")}
union all select m.since, 'merges' from source_merge m
  where m.until = 'infinity' and ${source} in (m.kept_id, m.merged_id)`;

export function planSourceStats(request: ReadRequest, args: Record<string, unknown>): ReadPlan {
  const scope = rootScope(request);
  const { periodsUntil, from, until, periodOf, endOf, ofDesk } = statsPeriod(scope, args);
  const source = scope.statement.param(uuidOf("Source", args["sourceId"] as string), "uuid");
  const counted = counts.map((what) => `count(*) filter (where e.what = '${what}') ${what}`).join(", ");
  const told = counts.map((what) => `coalesce(g.${what}, 0)`).join(", ");
  const sql = `with attributed as (${attributedTo(source)}), event as (${events(source, ofDesk)}),
    counted as (select ${periodOf("e.at")} p, ${counted} from event e where e.at >= ${from} and e.at < ${until} group by 1)
    select coalesce(json_agg(json_build_array(s.p, ${endOf("s.p")}, ${told}) order by s.p), '[]') j
    from (select p from ${periodsUntil(until)}) s left join counted g on g.p = s.p`;
  return rowsPlan(scope, sql, rowMapper(request, "SourceStats", parts));
}
