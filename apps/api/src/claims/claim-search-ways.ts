import type { SearchWays, SoughtRows } from "../platform/graphql/declaration.ts";
import { asOfParam, type Scope, type SearchText } from "../platform/graphql/statement.ts";
import { claimMatches, namesWords, phraseTests, searchParam } from "./claim.search.ts";
import type { SearchWords } from "./search-words.ts";

/** So many of the latest claims are looked at to tell how common words are. */
const sample = 2_000;
/** From this many of them on, a walk from the latest backwards meets enough in no time. */
const commonFrom = 300;
/** Of fewer the index of words has few to fetch. */
const rareFrom = 3;
/** A beginning that so many have is not looked up by the index, which would collect every word that begins so. */
const wideFrom = 40;

/**
 * How claims are found by words, public and now. Postgres does not know how common words are together, and reads by the
 * wrong index where it guesses wrong: ten or a hundred times too much. So the statement itself looks at the latest
 * claims first, and goes one of its ways: common words by walking backwards in time, rare ones by the index of words, those in
 * between by that index a quarter of a year at a time, until there are enough; and phrases of nothing but words that the
 * vector leaves out by the index of all words.
 */
export function claimSearchWays(scope: Scope, rows: SoughtRows): SearchWays | null {
  const { search } = scope;
  if (search === null || scope.view.kind === "desk" || asOfParam(scope) !== null || !namesWords(search))
    return null;
  const [q, e, l] = [rows.named("q"), rows.named("e"), rows.named("l")];
  const read = { ...scope, sought: `(select q from ${q})` };
  const found = claimMatches(read, search);
  const count = `(select n from ${e})`;
  const isBare = `(select numnode(q) = 0 from ${q})`;
  const { wanted } = phraseTests(read, search);
  // The second test is no condition of the index: a wide beginning is tested in the rows that the other words lead to.
  const looked = `not ${isBare} and ${scope.alias}.search @@ (select l from ${l}) and (${found}) is true`;
  const when = (condition: string, match: string): SoughtRows => ({
    ...rows,
    rest: `${condition} and ${match} and ${rows.rest}`,
  });
  return {
    before: lookedAtFirst(read, rows, found),
    rows: [
      `(select ${rows.columns} from ${latest(scope, rows, "offset 0")} where ${count} >= ${String(commonFrom)} and ${rows.rest} and ${found} limit ${String(rows.rowsMax)})`,
      byQuarter(scope, when(`${count} between ${String(rareFrom)} and ${String(commonFrom - 1)}`, looked)),
      `(${ordered(when(`${count} < ${String(rareFrom)}`, looked))})`,
      ...(wanted.length === 0
        ? []
        : [`(${ordered(when(`${count} < ${String(commonFrom)} and ${isBare}`, found))})`]),
    ].join(" union all "),
  };
}

/** What is sought; how many of the latest have it, and how many the beginning in it; and what leads to it. */
function lookedAtFirst(scope: Scope, rows: SoughtRows, found: string): string[] {
  const [q, e, l] = [rows.named("q"), rows.named("e"), rows.named("l")];
  const wide = `${scope.alias}.search @@ (select p from ${q})`;
  const counts = `select count(*) filter (where ${found}) n, count(*) filter (where ${wide}) w`;
  const sampled = latest(scope, rows, `limit ${String(sample)}`);
  return [
    `${q} as materialized (${sought(scope, scope.search ?? "")})`,
    `${e} as materialized (${counts} from ${sampled} where ${rows.rest})`,
    `${l} as materialized (select case when w >= ${String(wideFrom)} then coalesce(b, q) else q end l from ${q}, ${e})`,
  ];
}

const latest = ({ alias }: Scope, { from, visible, orderBy }: SoughtRows, bound: string): string =>
  `(select ${alias}.* from ${from} where ${visible} order by ${orderBy} ${bound}) ${alias}`;

const ordered = ({ columns, from, rest, orderBy, rowsMax }: SoughtRows): string =>
  `select ${columns} from ${from} where ${rest} order by ${orderBy} limit ${String(rowsMax)}`;

/** The latest quarter first; a quarter is read only while there are not enough. */
function byQuarter({ alias }: Scope, rows: SoughtRows): string {
  const first =
    "(select publication_quarter(min(m.published_at)) from claim_revision m where m.live_to = 'infinity')";
  const quarters = `generate_series((select publication_quarter(max(m.published_at)) from claim_revision m where m.live_to = 'infinity'), ${first}, -1) quarter`;
  const within = { ...rows, rest: `publication_quarter(${alias}.published_at) = quarter and ${rows.rest}` };
  return `(select found.* from ${quarters} cross join lateral (${ordered(within)}) found limit ${String(rows.rowsMax)})`;
}

/** The query; the words before the one that is left open; and that one alone, as a beginning. */
function sought(scope: Scope, search: SearchText): string {
  const read = (label: string, cast: string, of: (asked: SearchWords) => unknown): string =>
    searchParam(scope, search, { label, cast, of });
  const [wanted, unfinished] = [
    read("wanted", "text[]", (a) => a.wanted),
    read("unfinished", "text", (a) => a.unfinished),
  ];
  const excluded = read("excluded", "text[]", (a) => a.excluded);
  const query = `claim_query(${wanted}, ${unfinished}, ${excluded})`;
  // Words that ask for nothing beside the last would be sought where they stand alone: they lead nowhere.
  const last = `claim_query((${wanted})[cardinality(${wanted}):], ${unfinished}, ${excluded})`;
  const leads = `${unfinished} is not null and numnode(${query}) > numnode(${last})`;
  const before = `case when ${leads} then claim_query(trim_array(${wanted}, 1), null, ${excluded}) end`;
  return `select ${query} q, ${before} b, word_beginning(${unfinished}) p`;
}
