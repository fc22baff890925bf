/** @typedef {(name: string, text: string, values: unknown[]) => Promise<any[]>} Ask */

const columns = `r.claim_id, r.number, r.text, r.language, r.kind, r.topics, r.published_at, r.published_version, r.rating,
  r.rationale, case when r.language like 'fr%' then v.label_fr else v.label_en end as label, r.published_at::text as place`;

/** Before everything: no instant is later, no id greater. */
const start = ["infinity", "ffffffff-ffff-ffff-ffff-ffffffffffff"];

/**
 * What the questions begin with: one claim, a page of claims, a page of articles, each by the statement that our own
 * limit server has for it, and everything below left to the loaders.
 * @param {Ask} ask
 */
export const resolvers = (ask) => ({
  Query: {
    claim: async (/** @type {unknown} */ _, /** @type {{ id: string }} */ { id }) => {
      const text = `select ${columns} from claim_revision r left join verdict_rating v on v.rating = r.rating
        where r.claim_id = $1::uuid and r.live_to = 'infinity' limit 1`;
      const [row] = await ask("claim", text, [id.slice(4)]);
      return row ? claim(row) : null;
    },
    claims: async (
      /** @type {unknown} */ _,
      /** @type {{ first: number, after?: string }} */ { first, after },
    ) => {
      const text = `select ${columns} from claim_revision r left join verdict_rating v on v.rating = r.rating
        where r.live_to = 'infinity' and (r.published_at, r.claim_id) < ($1::timestamptz, $2::uuid)
        order by r.published_at desc, r.claim_id desc limit ${first + 1}`;
      const rows = await ask(`claims ${first}`, text, place(after));
      const edges = rows.slice(0, first).map((row) => ({
        cursor: cursor("Query.claims PUBLISHED_AT:DESC", row.place, row.claim_id),
        node: claim(row),
      }));
      return {
        pageInfo: { hasNextPage: rows.length > first, endCursor: edges.at(-1)?.cursor ?? null },
        edges,
      };
    },
    articles: async (
      /** @type {unknown} */ _,
      /** @type {{ first: number, after?: string }} */ { first, after },
    ) => {
      const text = `select t.id, t.title, t.url, t.language, t.published_at, t.publisher_id,
          coalesce(t.published_from, '-infinity')::text as place from article t where t.public_from is not null
          and (coalesce(t.published_from, '-infinity'), t.id) < ($1::timestamptz, $2::uuid)
        order by coalesce(t.published_from, '-infinity') desc, t.id desc limit ${first + 1}`;
      const rows = await ask(`articles ${first}`, text, place(after));
      const nodes = rows.slice(0, first).map(article);
      const last = rows[nodes.length - 1];
      const endCursor = last ? cursor("Query.articles PUBLISHED_AT:DESC", last.place, last.id) : null;
      return { pageInfo: { hasNextPage: rows.length > first, endCursor }, nodes };
    },
  },
});

/** @param {any} row */
export const article = (row) => ({
  key: row.id,
  id: `art_${row.id}`,
  title: row.title,
  url: row.url,
  language: row.language,
  publishedAt: row.published_at,
  publisherId: row.publisher_id,
});

/** @param {any} row */
const claim = (row) => ({
  key: row.claim_id,
  number: row.number,
  id: `clm_${row.claim_id}`,
  text: row.text,
  language: row.language,
  kind: row.kind,
  topics: row.topics,
  publishedAt: row.published_at.toISOString(),
  version: row.published_version,
  verdict: row.rating === null ? null : { rating: row.rating, label: row.label, rationale: row.rationale },
});

/** @param {string | undefined} after */
const place = (after) =>
  after == null ? start : JSON.parse(Buffer.from(after, "base64url").toString()).slice(1);

/** @param {string[]} parts */
const cursor = (...parts) => Buffer.from(JSON.stringify(parts)).toString("base64url");
