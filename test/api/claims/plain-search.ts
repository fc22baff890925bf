import pg from "pg";

/** What a search asks for, said by hand: so that what takes a search apart is tested too. */
export interface Asked {
  /** Words that ask for something; with a star at its end, one that may be unfinished. */
  readonly all?: readonly string[];
  readonly none?: readonly string[];
  /** Word for word, between single spaces. */
  readonly says?: readonly string[];
  readonly saysNot?: readonly string[];
  /** SQL over the row. */
  readonly only?: string;
  readonly asOf?: string;
  /** Another order than by relevance. With `isWhole` all rows stand in it, not the latest thousand. */
  readonly orderBy?: string;
  readonly isWhole?: boolean;
}

export interface FoundClaim {
  readonly id: string;
  readonly text: string;
  readonly language: string;
  readonly kind: string;
  readonly rating: string;
  readonly topics: readonly string[];
  readonly published_at: Date;
}

interface Found {
  readonly found: FoundClaim[];
  readonly isCut: boolean;
}

/** So many are ranked and counted. */
const windowSize = 1_000;

const configurations = ["claimdesk_fr", "claimdesk_en"];
const text = (value: string): string => pg.escapeLiteral(value);
const word = (term: string): string => term.replace(/\*$/u, "");

/** A word as French or as English, perhaps as the beginning of one. */
const inEither = (term: string): string =>
  [
    ...configurations.map((name) => `websearch_to_tsquery('${name}', ${text(`"${word(term)}"`)})`),
    ...(term.endsWith("*") ? [`to_tsquery('simple', unaccent(${text(word(term))}) || ':*')`] : []),
  ].join(" || ");

const says = (phrase: string): string =>
  `' ' || btrim(regexp_replace(lower(unaccent(r.text)), '[^[:alnum:]]+', ' ', 'g')) || ' ' like ${text(`% ${phrase} %`)}`;

function matchesOf({ all = [], none = [], says: said = [], saysNot = [], only = "true" }: Asked): string {
  return [
    ...all.map((term) => `r.search @@ (${inEither(term)})`),
    ...none.map((term) => `not r.search @@ (${inEither(term)})`),
    ...said.map((phrase) => `(${says(phrase)})`),
    ...saysNot.map((phrase) => `not (${says(phrase)})`),
    `(${only})`,
  ].join(" and ");
}

function rankOf({ all = [], none = [] }: Asked): string {
  const terms = [...all.map((term) => `(${inEither(term)})`), ...none.map((term) => `!!(${inEither(term)})`)];
  const query = terms.length === 0 ? "''::tsquery" : terms.join(" && ");
  // Statement before topics, and short before long.
  return `ts_rank_cd('{0.1, 0.2, 0.4, 1}', r.search, ${query}, 1)`;
}

const liveAt = (asOf: string | undefined): string =>
  asOf === undefined
    ? "r.live_to = 'infinity'"
    : `r.live_from <= ${text(asOf)} and r.live_to > ${text(asOf)}`;

const latestFirst = "published_at desc, claim_id desc";

/** Every published claim is looked at: the latest thousand that match, the best of them first. */
export async function plainSearch(client: pg.Client, asked: Asked): Promise<Found> {
  const { asOf, orderBy = `rank desc, ${latestFirst}`, isWhole = false } = asked;
  const { rows } = await client.query<FoundClaim & { place: number }>(
    `select *, 'clm_' || claim_id as id from (
       select r.*, ${rankOf(asked)} as rank, (row_number() over (order by ${latestFirst}))::integer as place
       from claim_revision r where ${liveAt(asOf)} and ${matchesOf(asked)}) f order by ${orderBy}`,
  );
  if (isWhole) return { found: rows, isCut: false };
  return { found: rows.filter(({ place }) => place <= windowSize), isCut: rows.length > windowSize };
}

/** How many of the latest 2,000 match: it decides the way. */
export async function commonness(client: pg.Client, asked: Asked): Promise<number> {
  const latest = `select r.* from claim_revision r where ${liveAt(undefined)} order by ${latestFirst} limit 2000`;
  const { rows } = await client.query<{ n: number }>(
    `select count(*) filter (where ${matchesOf(asked)})::integer as n from (${latest}) r`,
  );
  return rows[0]?.n ?? Number.NaN;
}
