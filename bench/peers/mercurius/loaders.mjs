import { article } from "./pages.mjs";

/**
 * Mercurius gathers what a level asks for and calls a relation's loader once with all of it.
 * @typedef {import("./pages.mjs").Ask} Ask
 * @typedef {{ obj: any, params: any }} Query
 */

/** @param {Ask} ask */
export const loaders = (ask) => ({
  Claim: {
    appearances: uncached((queries) => appearances(ask, queries)),
    evidence: uncached((queries) => evidence(ask, queries)),
  },
  Appearance: {
    attribution: uncached((queries) => attribution(ask, queries)),
    article: uncached(async (queries) => {
      const text = `select id, title, url, language, published_at, publisher_id from article
        where id = any($1::uuid[]) and public_from is not null`;
      const rows = await ask("articles by id", text, [distinct(queries, "articleId")]);
      const found = new Map(rows.map((row) => [row.id, article(row)]));
      return queries.map(({ obj }) => found.get(obj.articleId) ?? null);
    }),
  },
  AttributionLink: { source: uncached((queries) => sources(ask, queries, "sourceId")) },
  Evidence: { source: uncached((queries) => sources(ask, queries, "sourceId")) },
  Article: {
    publisher: uncached((queries) => sources(ask, queries, "publisherId")),
    authors: uncached((queries) => authors(ask, queries)),
    claims: uncached((queries) => claimCounts(ask, queries)),
  },
});

/**
 * Mercurius would write out the whole object for its cache's key; each loader here asks for its distinct keys instead.
 * @param {(queries: Query[]) => Promise<unknown[]>} loader
 */
const uncached = (loader) => ({ loader, opts: { cache: false } });

/**
 * @param {Ask} ask
 * @param {Query[]} queries
 */
async function appearances(ask, queries) {
  const most = Math.max(...queries.map(({ params }) => params.first));
  const text = `select a.* from unnest($1::uuid[], $2::integer[]) as c (id, number) cross join lateral (
      select a.id, a.claim_id, a.article_id, a.exact, a.prefix, a.suffix, a.start_at, a.end_at from appearance a
      where a.claim_id = c.id and a.since_number <= c.number and (a.until_number is null or a.until_number > c.number)
      order by a.position, a.id limit ${most}) a`;
  const rows = await ask(`appearances ${most}`, text, claimsOf(queries));
  const found = grouped(rows, "claim_id");
  return queries.map(({ obj, params }) => ({
    nodes: (found.get(obj.key) ?? []).slice(0, params.first).map((row) => ({
      key: row.id,
      articleId: row.article_id,
      anchor: {
        exact: row.exact,
        prefix: row.prefix,
        suffix: row.suffix,
        start: row.start_at,
        end: row.end_at,
      },
    })),
  }));
}

/**
 * @param {Ask} ask
 * @param {Query[]} queries
 */
async function evidence(ask, queries) {
  const most = Math.max(...queries.map(({ params }) => params.first));
  const text = `select e.* from unnest($1::uuid[], $2::integer[]) as c (id, number) cross join lateral (
      select e.claim_id, e.stance, e.excerpt, e.source_id from evidence e
      where e.claim_id = c.id and e.since_number <= c.number and (e.until_number is null or e.until_number > c.number)
      order by e.position, e.id limit ${most}) e`;
  const rows = await ask(`evidence ${most}`, text, claimsOf(queries));
  const found = grouped(rows, "claim_id");
  return queries.map(({ obj, params }) => ({
    nodes: (found.get(obj.key) ?? [])
      .slice(0, params.first)
      .map(({ stance, excerpt, source_id: sourceId }) => ({ stance, excerpt, sourceId })),
  }));
}

/**
 * @param {Ask} ask
 * @param {Query[]} queries
 */
async function attribution(ask, queries) {
  const text = `select appearance_id, verb, source_id from attribution_link where appearance_id = any($1::uuid[])
    order by appearance_id, position`;
  const rows = await ask("attribution", text, [distinct(queries, "key")]);
  const found = grouped(rows, "appearance_id");
  return queries.map(({ obj }) =>
    (found.get(obj.key) ?? []).map(({ verb, source_id: sourceId }) => ({ verb, sourceId })),
  );
}

/**
 * @param {Ask} ask
 * @param {Query[]} queries
 * @param {string} key
 */
async function sources(ask, queries, key) {
  const text = "select id, name, kind from source where id = any($1::uuid[]) and public_from is not null";
  const rows = await ask("sources", text, [distinct(queries, key)]);
  const found = new Map(rows.map((row) => [row.id, source(row)]));
  return queries.map(({ obj }) => found.get(obj[key]) ?? null);
}

/**
 * @param {Ask} ask
 * @param {Query[]} queries
 */
async function authors(ask, queries) {
  const text = `select w.article_id, s.id, s.name, s.kind from article_author w
    join source s on s.id = w.source_id and s.public_from is not null
    where w.article_id = any($1::uuid[]) and w.until = 'infinity' order by w.article_id, w.position`;
  const rows = await ask("authors", text, [distinct(queries, "key")]);
  const found = grouped(rows, "article_id");
  return queries.map(({ obj }) => (found.get(obj.key) ?? []).map(source));
}

/**
 * @param {Ask} ask
 * @param {Query[]} queries
 */
async function claimCounts(ask, queries) {
  const text = `select a.article_id, count(distinct a.claim_id)::integer as total from appearance a
    join claim_revision r on r.claim_id = a.claim_id and r.live_to = 'infinity' and a.since_number <= r.number
      and (a.until_number is null or a.until_number > r.number)
    where a.article_id = any($1::uuid[]) group by a.article_id`;
  const rows = await ask("claim counts", text, [distinct(queries, "key")]);
  const found = new Map(rows.map(({ article_id: id, total }) => [id, total]));
  return queries.map(({ obj }) => ({ totalCount: found.get(obj.key) ?? 0 }));
}

/**
 * @param {any[]} rows
 * @param {string} column
 * @returns {Map<string, any[]>}
 */
function grouped(rows, column) {
  const found = new Map();
  for (const row of rows) {
    const others = found.get(row[column]);
    if (others) others.push(row);
    else found.set(row[column], [row]);
  }
  return found;
}

/** @param {any} row */
const source = ({ id, name, kind }) => ({ id: `src_${id}`, name, kind });

/** @param {Query[]} queries */
const claimsOf = (queries) => [queries.map(({ obj }) => obj.key), queries.map(({ obj }) => obj.number)];

/**
 * @param {Query[]} queries
 * @param {string} key
 */
const distinct = (queries, key) => [...new Set(queries.map(({ obj }) => obj[key]))];
