import { parseArgs } from "node:util";
import { benchKey, seeded, startPostgres } from "../database.mjs";
import { startApi } from "../servers.mjs";

const help = `npm run bench:find -- [options]
  --claims N       how many claims the desk has (100000); a tenth as many articles, a hundredth as many sources
  --rounds N       how often each is asked (15)`;

/** What the palette asks: while somebody types, words that a third of all claims have, names, an address. */
const asked = [
  "pr",
  "le",
  "président",
  "the president said inflation",
  "budget de la défense",
  "institut",
  "marcor",
  "xqzwv",
  "clm_00000003-0000-7000-8000-000000000001",
  "https://news.example/nowhere",
];

const document = `query ($query: String!) {
  find(query: $query) {
    kind highlight claim { id state } article { id publisher { name } } source { id kind } review { id state claim { state } }
    person { id } topic { id nameEn nameFr words } savedView { id }
  }
}`;

/** How long it takes to find anything at a large desk, as the palette asks for it. @param {string[]} words */
export async function benchFind(words) {
  const { values } = parseArgs({
    args: words,
    options: {
      claims: { type: "string", default: "100000" },
      rounds: { type: "string", default: "15" },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) return console.log(help);
  const claims = Number(values.claims);
  const postgres = await startPostgres();
  try {
    const size = {
      claims,
      articles: Math.ceil(claims / 10),
      sources: Math.ceil(claims / 100),
      reviews: 1000,
    };
    const api = await startApi(await seeded(postgres.url, size));
    try {
      for (const query of asked) await measure(api.url, query, Number(values.rounds));
    } finally {
      await api.stop();
    }
  } finally {
    await postgres.stop();
  }
}

/** @param {string} url @param {string} query @param {number} rounds */
async function measure(url, query, rounds) {
  const times = [];
  let found = "";
  for (let round = 0; round < rounds; round += 1) {
    const begun = performance.now();
    const hits = await find(url, query);
    times.push(performance.now() - begun);
    found = told(hits);
  }
  times.sort((one, other) => one - other);
  const [median = 0, most = 0] = [times[Math.floor(rounds / 2)], times.at(-1)];
  console.log(`${median.toFixed(1)} ms (at most ${most.toFixed(1)})  ${query}: ${found || "nothing"}`);
}

/** @param {{ kind: string }[]} hits */
function told(hits) {
  const counts = new Map();
  for (const { kind } of hits) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => `${count} ${kind}`).join(", ");
}

/**
 * @param {string} url
 * @param {string} query
 * @returns {Promise<{ kind: string }[]>}
 */
async function find(url, query) {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${benchKey}` },
    body: JSON.stringify({ query: document, variables: { query } }),
  });
  const { data, errors } = /** @type {{ data?: { find: { kind: string }[] }, errors?: object[] }} */ (
    await response.json()
  );
  if (data === undefined || errors !== undefined) throw new Error(JSON.stringify(errors));
  return data.find;
}
