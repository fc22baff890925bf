import pg from "pg";

/** Keys that many texts share, as the names of the day and the phrases of a site are: how many articles have each. */
export const commonKeys = { everywhere: 10, oftenIn: 5_000 };

const tables = `
  set session_replication_role = replica;
  set synchronous_commit = off;
  set maintenance_work_mem = '1GB';
  alter table article_text_key drop constraint article_text_key_pkey;
  drop index article_text_key_by_article;`;

/** Articles with a line of text each, which nobody reads here. */
const articles = `
  with made as (
    select n, ('00000000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid as id,
      ('00000000-0000-7000-9000-' || lpad(to_hex(n), 12, '0'))::uuid as revision_id
    from generate_series($1::int, $2::int) n), revision as (
    insert into article_revision (id, article_id, number, text, html, text_digest, created_by)
    select revision_id, id, 1, 'Article ' || n, '', repeat('0', 64), id from made)
  insert into article (id, desk_id, title, language, current_revision_id, created_by)
  select id, id, 'Article ' || n, 'en', revision_id, id from made`;

/** 30 keys of its own for each, and two that it shares with many. */
const keys = `
  insert into article_text_key (key, article_id)
  select case i when 31 then hashint8extended(n % ${String(commonKeys.everywhere)}, 1)
      when 32 then hashint8extended(n % ${String(commonKeys.oftenIn)}, 2)
      else hashint8extended(n::bigint * 32 + i, 0) end,
    ('00000000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid
  from generate_series($1::int, $2::int) n, generate_series(1, 32) i`;

const indexes = [
  "alter table article_text_key add primary key (key, article_id)",
  "create index article_text_key_by_article on article_text_key (article_id)",
  "vacuum (analyze) article_text_key, article, article_revision",
];

const batch = 100_000;

/**
 * Fills a migrated database with invented articles, as far as looking copies up needs them.
 * @param {string} databaseUrl
 * @param {number} count
 */
export async function fillArchive(databaseUrl, count) {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query(tables);
    for (let first = 1; first <= count; first += batch) {
      const range = [first, Math.min(count, first + batch - 1)];
      await client.query(articles, range);
      await client.query(keys, range);
    }
    for (const statement of indexes) await client.query(statement);
  } finally {
    await client.end();
  }
}
