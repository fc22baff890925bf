import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { rows } from "./database.mjs";

/**
 * @typedef {{ query: string, operationName: string, variables: Record<string, unknown> }} Request
 * @typedef {{ name: string, needsKey: boolean, requests: Request[] }} Operation
 */

const contract = join(import.meta.dirname, "../test/contract");
/** So many different ones that neither side can answer from what it has just answered. */
const variety = 500;

/** Words that a third of all claims have, words that a twentieth has, names, phrases of common words, exclusions. */
const searches = [
  "président",
  "president inflation",
  '"the president"',
  "le prix de l'électricité",
  "chomage 2012",
  "ministre -inflation",
  "Barcor",
  "herring fish",
  '"la dette publique" présid',
  "wheat production rose",
];

/**
 * The contract's own documents, with variables that lead all over the database.
 * @param {string} databaseUrl
 * @returns {Promise<Operation[]>}
 */
export async function operationsFor(databaseUrl) {
  const { claims, places, articles, reviews } = await subjects(databaseUrl);
  const client = await documents("client.graphql");
  const reviewer = await documents("reviewer.graphql");
  return [
    {
      name: "ClaimById",
      needsKey: false,
      requests: claims.map(({ id }) => request(client, "ClaimById", { id: `clm_${id}` })),
    },
    {
      name: "PublishedClaims",
      needsKey: false,
      requests: places.map((place) =>
        request(client, "PublishedClaims", {
          first: 50,
          after: cursor("Query.claims PUBLISHED_AT:DESC", place),
        }),
      ),
    },
    {
      name: "Articles",
      needsKey: false,
      requests: articles.map((place) =>
        request(client, "Articles", { first: 50, after: cursor("Query.articles PUBLISHED_AT:DESC", place) }),
      ),
    },
    {
      name: "SearchClaims",
      needsKey: false,
      requests: searches.map((search) => request(client, "SearchClaims", { search, first: 20 })),
    },
    {
      name: "CommentOnReview",
      needsKey: true,
      requests: reviews.map(({ id }, place) =>
        request(reviewer, "CommentOnReview", {
          input: { reviewId: `rev_${id}`, body: `The figure on page ${place} is of another year.` },
        }),
      ),
    },
  ];
}

/**
 * What can be asked for, all over the database.
 * @param {string} databaseUrl
 */
async function subjects(databaseUrl) {
  const [claims, places, articles, reviews] = await Promise.all([
    spread(
      databaseUrl,
      "select claim_id as id from claim_revision where live_to = 'infinity' order by claim_id",
    ),
    spread(
      databaseUrl,
      placesOf({
        table: "claim_revision",
        order: "published_at",
        id: "claim_id",
        where: "live_to = 'infinity'",
      }),
    ),
    spread(
      databaseUrl,
      placesOf({
        table: "article",
        order: "coalesce(published_from, '-infinity')",
        id: "id",
        where: "public_from is not null",
      }),
    ),
    spread(databaseUrl, "select id from review where state = 'OPEN' order by id"),
  ]);
  return { claims, places, articles, reviews };
}

/** @param {{ table: string, order: string, id: string, where: string }} list */
const placesOf = ({ table, order, id, where }) =>
  `select (${order})::text as at, ${id} as id from ${table} where ${where} order by ${order}, ${id}`;

/**
 * Evenly over the whole list, the same each time, in an order that jumps.
 * @param {string} databaseUrl
 * @param {string} select
 * @returns {Promise<any[]>}
 */
async function spread(databaseUrl, select) {
  const found = await rows(
    databaseUrl,
    `with all_rows as (select *, row_number() over () as place, count(*) over () as total from (${select}) r)
     select * from all_rows where place % greatest(total / ${variety}, 1) = 0 and place > total / 20
     order by hashint8extended(place, 7) limit ${variety}`,
  );
  if (found.length === 0) throw new Error(`There is nothing to ask for: ${select}`);
  return found;
}

/**
 * A cursor as the API makes them: the list and its order, then the values of the row.
 * @param {string} signature
 * @param {{ at: string, id: string }} place
 */
const cursor = (signature, { at, id }) =>
  Buffer.from(JSON.stringify([signature, at, id])).toString("base64url");

/**
 * @param {Map<string, string>} known
 * @param {string} operationName
 * @param {Record<string, unknown>} variables
 * @returns {Request}
 */
function request(known, operationName, variables) {
  const query = known.get(operationName);
  if (query === undefined) throw new Error(`The contract has no operation ${operationName}`);
  return { query, operationName, variables };
}

/**
 * @param {string} file
 * @returns {Promise<Map<string, string>>} each operation alone, by its name
 */
async function documents(file) {
  const text = await readFile(join(contract, file), "utf8");
  const parts = text
    .split(/^(?=(?:query|mutation|subscription) )/m)
    .filter((part) => /^(query|mutation)/.test(part));
  return new Map(parts.map((part) => [/^\w+ (\w+)/.exec(part)?.[1] ?? "", part.trim()]));
}
