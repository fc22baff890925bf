import type { GraphQLObjectType } from "graphql";
import { articleReader } from "../articles/article.reader.ts";
import { Denial } from "../kernel/denial.ts";
import { knownZone } from "../kernel/time-zone.ts";
import { filterSql, type FilterInput } from "../platform/graphql/filter.plan.ts";
import { readPlan, rootScope, type ReadPlan, type ReadRequest } from "../platform/graphql/read.plan.ts";
import { toInstant } from "../platform/graphql/reader.ts";
import { searchOf } from "../platform/graphql/search-text.ts";
import { rowMapper, type RowParts } from "../platform/graphql/rows.plan.ts";
import { selectedFields } from "../platform/graphql/selection.ts";
import { scopeBeside, type Scope, type SearchText } from "../platform/graphql/statement.ts";
import { sourceReader } from "../sources/source.reader.ts";
import { claimList } from "./claim.reader.ts";
import { belongsTo, isWithheld } from "./claim-visibility.reader.ts";

/** A chart of a year by day with two or three values; more than this is an export. */
const bucketsMax = 1_000;
const topMax = 100;

interface Grouping {
  readonly interval?: "DAY" | "WEEK" | "MONTH" | "YEAR" | null;
  readonly timeZone?: string | null;
  readonly by?: keyof typeof values | null;
  readonly alsoBy?: keyof typeof values | null;
  readonly top?: number | null;
}

/** What a claim has of a field, as rows with a column `v`: none, one or several. */
const values = {
  RATING: (claim: Scope) => `(select ${claim.alias}.rating v where ${claim.alias}.rating is not null)`,
  KIND: (claim: Scope) => `(select ${claim.alias}.kind v)`,
  LANGUAGE: (claim: Scope) => `(select ${claim.alias}.language v)`,
  TOPIC: (claim: Scope) => `(select distinct v from unnest(${claim.alias}.topics) v)`,
  SOURCE: (claim: Scope) =>
    `(select distinct l.source_id::text v from appearance a join attribution_link l on l.appearance_id = a.id where ${appears(claim)})`,
  PUBLISHER: (claim: Scope) => {
    const article = scopeBeside(claim);
    const { alias } = article;
    return `(select distinct ${alias}.publisher_id::text v from appearance a join ${articleReader.from(article)} ${alias} on ${alias}.id = a.article_id where ${appears(claim)} and ${articleReader.visible(article)} and ${alias}.publisher_id is not null)`;
  },
} as const;

const appears = (claim: Scope): string =>
  `a.claim_id = ${claim.alias}.id and ${belongsTo(claim, "a")} and not ${isWithheld(claim)}`;

/** A value as the filter takes it, and how it is called; ids are told as the graph tells them. */
function labelled(claim: Scope, by: keyof typeof values | null, value: string): string {
  if (by === null) return "null, null";
  if (by === "RATING") return `${value}, (select r.label_en from verdict_rating r where r.rating = ${value})`;
  if (by !== "SOURCE" && by !== "PUBLISHER") return `${value}, ${value}`;
  const source = scopeBeside(claim, { addressed: true });
  const { alias } = source;
  const name = `select ${alias}.name from ${sourceReader.from(source)} ${alias} where ${alias}.id = ${value}::uuid and ${sourceReader.visible(source)}`;
  return `'src_' || ${value}, (${name})`;
}

/** Counts by period and value, in one statement over the claims that the list would hold. */
export function planClaimStats(request: ReadRequest, args: Record<string, unknown>): ReadPlan {
  const {
    interval = null,
    timeZone,
    by = null,
    alsoBy = null,
    top = null,
  } = (args["groupBy"] ?? {}) as Grouping;
  if (by === null && alsoBy !== null) throw onlyBeside();
  const claim = rootScope(request);
  const { statement } = claim;
  const zone = statement.param(knownZone(timeZone ?? "UTC"), "text");
  const unit = (interval ?? "DAY").toLowerCase();
  const period = interval
    ? `date_trunc('${unit}', ${claim.alias}.published_at, ${zone})`
    : "null::timestamptz";
  const value = (of: Grouping["by"]) => (of ? values[of](claim) : "(select null::text v)");
  const until = `(b.p at time zone ${zone} + interval '1 ${unit}') at time zone ${zone}`;
  const told = [labelled(claim, by, "b.v"), labelled(claim, alsoBy, "b.w")];
  const from = `from ${claimList.reader().from(claim)} ${claim.alias}`;
  const where = `where ${conditions(claim, args)}`;
  const lateral = `left join lateral ${value(by)} a on true left join lateral ${value(alsoBy)} o on true`;
  const counted = `select ${period} p, a.v, o.v w, count(*) n ${from} ${lateral} ${where} group by 1, 2, 3`;
  const kept = `${top === null ? counted : commonest(claim, counted, top)} order by 1, 4 desc, 2, 3 limit ${String(bucketsMax + 1)}`;
  const buckets = `select json_agg(json_build_array(b.p, ${until}, ${told.join(", ")}, b.n) order by b.p, b.n desc, b.v, b.w) from (${kept}) b`;
  const sql = `select json_build_array((select count(*) ${from} ${where}), (${buckets})) j`;
  return readPlan(claim, sql, statsMapper(request));
}

/** The values that have most claims in all periods together. */
function commonest({ statement }: Scope, counted: string, top: number): string {
  if (top < 1 || top > topMax) {
    const most = String(topMax);
    throw new Denial("BAD_USER_INPUT", `\`top\` is a number from 1 to ${most}; got ${String(top)}.`);
  }
  const summed = `select c.*, sum(c.n) over (partition by c.v) total from (${counted}) c`;
  const placed = `select s.*, dense_rank() over (order by s.total desc, s.v) place from (${summed}) s`;
  return `select r.p, r.v, r.w, r.n from (${placed}) r where r.place <= ${statement.param(top, "int8")}`;
}

function conditions(claim: Scope, args: Record<string, unknown>): string {
  const search = searchOf(args["search"] as SearchText | null | undefined);
  const found = search === null ? null : (claimList.search?.matches(claim, search) ?? null);
  claim.statement.isPlannedEachTime = search !== null;
  const passes = filterSql(claimList, claim, args["filter"] as FilterInput | null | undefined);
  return [claimList.reader().visible(claim), found, passes].filter((sql) => sql !== null).join(" and ");
}

type Bucket = readonly [
  from: string | null,
  to: string | null,
  value: string | null,
  label: string | null,
  alsoValue: string | null,
  alsoLabel: string | null,
  count: number,
];

const bucketParts: RowParts<Bucket> = {
  from: ([from]) => from && toInstant(from),
  to: ([, to]) => to && toInstant(to),
  value: (bucket) => bucket[2],
  label: (bucket) => bucket[3],
  alsoValue: (bucket) => bucket[4],
  alsoLabel: (bucket) => bucket[5],
  count: (bucket) => bucket[6],
};

function statsMapper(request: ReadRequest): ReadPlan["map"] {
  const type = request.operation.schema.getType("ClaimStats") as GraphQLObjectType;
  const told = [...selectedFields(request.operation, type, request.nodes)].map(([name, nodes]) => {
    const field = nodes[0]?.name.value;
    const bucket = rowMapper({ ...request, nodes }, "ClaimStatsBucket", bucketParts);
    return [name, field, bucket] as const;
  });
  return (row) => {
    const [totalCount, buckets] = row as [number, Bucket[] | null];
    if ((buckets?.length ?? 0) > bucketsMax) throw tooMany();
    const counted = { totalCount, __typename: "ClaimStats" };
    return Object.fromEntries(
      told.map(([name, field, bucket]) => [
        name,
        field === "buckets" ? (buckets ?? []).map(bucket) : counted[field as keyof typeof counted],
      ]),
    );
  };
}

const onlyBeside = (): Denial =>
  new Denial("BAD_USER_INPUT", "`alsoBy` splits the values of `by`: send `by` too, or `by` alone.");

const tooMany = (): Denial =>
  new Denial(
    "TOO_COSTLY",
    `There are more than ${bucketsMax.toLocaleString("en")} buckets. Take a longer interval, the \`top\` values alone, or a filter that leaves fewer claims.`,
  );
