import { join } from "node:path";

const built = join(import.meta.dirname, "../../apps/api/dist/claims/search-words.js");
/** @type {{ readSearch: (search: string) => { wanted: string[], unfinished: string | null, excluded: string[], phrases: string[] } }} */
const { readSearch } = await import(built);

/**
 * The search of claims by hand: the 1,000 latest that match, ranked once, and everything that is asked for taken from
 * these. What was typed is taken apart by the API's own rules, since both must look for the same.
 */

const rowsMax = 1000;
const label = "case when r.language like 'fr%' then v.label_fr else v.label_en end";

/**
 * @param {string} value
 * @param {string} [name]
 */
const facet = (value, name = "v") =>
  `(select coalesce(json_agg(json_build_array(v, ${name}, n) order by n desc, v), '[]')
    from (select ${value} v, count(*) n from f where ${value} is not null group by 1 order by 2 desc, 1 limit 20) c)`;
const topics = `(select coalesce(json_agg(json_build_array(v, v, n) order by n desc, v), '[]')
    from (select v, count(*) n from f cross join unnest(f.topics) v group by 1 order by 2 desc, 1 limit 20) c)`;
const ratingName = "(select label_en from verdict_rating where rating = v)";
const config = "(case when r.language like 'fr%' then 'claimdesk_fr' else 'claimdesk_en' end)::regconfig";

/** @param {{ search: string, first: number }} variables */
export function searchStatement({ search, first }) {
  const words = readSearch(search);
  const values = [words.wanted, words.unfinished, words.excluded, ...words.phrases];
  const query = "claim_query($1::text[], $2::text, $3::text[])";
  const says = words.phrases.map(
    (_, place) => `r.words like '%' || word_key($${String(place + 4)}::text) || '%'`,
  );
  const matches = [`(numnode(${query}) = 0 or r.search @@ ${query})`, ...says].join(" and ");
  const text = `with f as materialized (
      select r.id, r.claim_id, ts_rank_cd('{0.1, 0.2, 0.4, 1}', r.search, ${query}, 1)::float8 rank, r.published_at,
        r.language, r.kind, r.rating, r.topics
      from claim_revision r where r.live_to = 'infinity' and ${matches}
      order by r.published_at desc, r.claim_id desc limit ${rowsMax})
    select json_build_array(
      (select json_agg(json_build_array(
          ts_headline(${config}, r.text, ${query}, E'StartSel="\\x01", StopSel="\\x02", HighlightAll=true'),
          r.claim_id, r.text, r.language, r.rating, ${label}, r.published_at)
          order by p.rank desc, p.published_at desc, p.claim_id desc)
        from (select * from f order by rank desc, published_at desc, claim_id desc limit ${first}) p
        join claim_revision r on r.id = p.id left join verdict_rating v on v.rating = r.rating),
      (select least(count(*), ${rowsMax}) from f),
      json_build_array(
        json_build_array('language', ${facet("f.language")}), json_build_array('kind', ${facet("f.kind")}),
        json_build_array('rating', ${facet("f.rating", ratingName)}), json_build_array('topics', ${topics}))) j`;
  return { text, values };
}

/** @param {string} headline */
const fragments = (headline) =>
  headline.includes("\u0001")
    ? [
        headline
          .replaceAll("&", "&amp;")
          .replaceAll("<", "&lt;")
          .replaceAll(">", "&gt;")
          .replaceAll('"', "&quot;")
          .replaceAll("\u0001", "<mark>")
          .replaceAll("\u0002", "</mark>"),
      ]
    : [];

/** @param {any[]} row */
export const searchAnswer = ([rows, totalCount, facets]) => ({
  claims: {
    totalCount,
    facets: facets.map((/** @type {any[]} */ [field, values]) => ({
      field,
      values: values.map((/** @type {any[]} */ [value, name, count]) => ({ value, label: name, count })),
    })),
    edges: (rows ?? []).map(searchEdge),
  },
});

/** @param {any[]} row */
const searchEdge = ([headline, id, text, language, rating, name, publishedAt]) => ({
  highlights: [{ field: "text", fragments: fragments(headline) }],
  node: {
    id: `clm_${id}`,
    text,
    language,
    verdict: { rating, label: name },
    publishedAt: new Date(publishedAt).toISOString(),
  },
});
