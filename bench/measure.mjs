import { isDeepStrictEqual } from "node:util";
import { benchKey } from "./database.mjs";
import { load } from "./load.mjs";
import { processorSeconds } from "./processor-time.mjs";
import { postmasterPid, startApi, startLimit } from "./servers.mjs";

/**
 * @typedef {import("./operations.mjs").Operation} Operation
 * @typedef {import("./load.mjs").Target} Target
 * @typedef {{ rps: number, p50Ms: number, p99Ms: number, nodeMs: number, postgresMs: number, errors: number }} Round
 * @typedef {{
 *   name: string, rps: number, p50Ms: number, p99Ms: number, ratio: number | null, ratios: number[], statements: number,
 *   nodeMs: number, postgresMs: number, errors: number, answerBytes: number,
 *   limit: { form: string, rps: number, p50Ms: number, p99Ms: number, nodeMs: number, postgresMs: number } | null,
 * }} Measured
 */

export const warmingSeconds = 3;

/**
 * @param {string} databaseUrl
 * @param {Operation[]} operations
 * @param {{ seconds: number, rounds: number }} how
 * @returns {Promise<Measured[]>}
 */
export async function measure(databaseUrl, operations, how) {
  const statements = await statementCounts(databaseUrl, operations);
  const postmaster = await postmasterPid(databaseUrl);
  const limit = await startLimit(databaseUrl);
  const api = await startApi(databaseUrl).catch((error) => limit.stop().then(() => Promise.reject(error)));
  try {
    const measured = [];
    for (const operation of operations) {
      const ground = { operation, api, limit, postmaster };
      measured.push({ ...(await measureOne(ground, how)), statements: statements.get(operation.name) ?? 0 });
    }
    return measured;
  } finally {
    await Promise.all([api.stop(), limit.stop()]);
  }
}

/**
 * @param {{ operation: Operation, api: import("./servers.mjs").Server, limit: import("./servers.mjs").Server, postmaster: number }} ground
 * @param {{ seconds: number, rounds: number }} how
 * @returns {Promise<Omit<Measured, "statements">>}
 */
async function measureOne({ operation, api, limit, postmaster }, { seconds, rounds }) {
  const ours = apiTarget(api.url, operation);
  const forms = await formsOf(limit.url, operation);
  const answerBytes = await assertSameAnswers(operation, ours, forms);
  await load(ours, warmingSeconds);
  const [theirs] = await fastest(forms);
  const pids = (/** @type {number} */ node) => ({ node, postmaster });
  /** @type {[Round, Round | null][]} */
  const pairs = [];
  for (let round = 0; round < rounds; round += 1) {
    // In turn, and the first one in turn too: a machine that tires is unfair to whoever comes second.
    const first = round % 2 === 0 ? await timed(ours, seconds, pids(api.pid)) : null;
    const other = theirs ? await timed(theirs.target, seconds, pids(limit.pid)) : null;
    pairs.push([first ?? (await timed(ours, seconds, pids(api.pid))), other]);
  }
  const own = middleOf(pairs.map(([one]) => one));
  const others = pairs.flatMap(([, one]) => (one ? [one] : []));
  const common = { name: operation.name, ...own, answerBytes };
  // The limit server has no statement for it yet: what it reaches stands without a ratio.
  if (theirs === undefined) return { ...common, ratio: null, ratios: [], limit: null };
  const ratios = pairs.flatMap(([one, other]) => (other ? [one.rps / other.rps] : []));
  const { errors: _errors, ...told } = middleOf(others);
  return { ...common, ratio: median(ratios), ratios, limit: { form: theirs.form, ...told } };
}

/**
 * @param {string} url
 * @param {Operation} operation
 * @returns {Target}
 */
export const apiTarget = (url, { requests, needsKey }) => ({
  url,
  requests: requests.map((request) => ({ path: "/graphql", body: JSON.stringify(request) })),
  headers: {
    "content-type": "application/json",
    ...(needsKey ? { authorization: `Bearer ${benchKey}` } : {}),
  },
});

/**
 * The forms in which the limit server has this operation.
 * @param {string} url
 * @param {Operation} operation
 * @returns {Promise<{ form: string, target: Target }[]>}
 */
async function formsOf(url, operation) {
  const { answers } = await import("./limit/answers.mjs");
  const known = answers[operation.name]?.statement;
  // The search is written for each way of asking, and in one form.
  const forms =
    operation.name === "SearchClaims"
      ? ["rows"]
      : ["rows", "text"].filter((form) => known?.[/** @type {"rows" | "text"} */ (form)] !== undefined);
  return forms.map((form) => ({
    form,
    target: {
      url,
      requests: operation.requests.map((request) => ({
        path: `/${form}/${operation.name}`,
        body: JSON.stringify({ variables: request.variables }),
      })),
      headers: { "content-type": "application/json" },
    },
  }));
}

/** @param {{ form: string, target: Target }[]} forms */
async function fastest(forms) {
  const tried = [];
  for (const one of forms) tried.push({ ...one, rps: (await load(one.target, warmingSeconds)).rps });
  return tried.sort((a, b) => b.rps - a.rps);
}

/**
 * Whoever answers something else has not done the same work.
 * @param {Operation} operation
 * @param {Target} ours
 * @param {{ form: string, target: Target }[]} forms
 */
async function assertSameAnswers(operation, ours, forms) {
  let bytes = 0;
  for (let at = 0; at < Math.min(operation.requests.length, 25); at += 1) {
    const own = await ask(ours, at);
    if ("errors" in own.answer) throw new Error(`${operation.name}: ${own.text.slice(0, 300)}`);
    bytes += Buffer.byteLength(own.text);
    for (const { form, target } of forms) {
      const other = await ask(target, at);
      if (!isDeepStrictEqual(comparable(other.answer), comparable(own.answer)))
        throw new Error(
          `${operation.name} (${form}) differs:\n${own.text.slice(0, 2000)}\n${other.text.slice(0, 2000)}`,
        );
    }
  }
  return Math.round(bytes / Math.min(operation.requests.length, 25));
}

/** What is written twice is not the same twice: ids and instants of new rows are left out. */
const comparable = (/** @type {any} */ answer) =>
  answer.data?.commentOnReview ? { ...answer.data.commentOnReview, id: "", at: "" } : answer;

/**
 * @param {Target} target
 * @param {number} at
 */
export async function ask({ url, requests, headers }, at) {
  const request = requests[at];
  const response = await fetch(`${url}${request?.path ?? ""}`, {
    method: "POST",
    body: request?.body ?? "",
    headers,
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${request?.path}: ${response.status} ${text.slice(0, 500)}`);
  return { text, answer: JSON.parse(text) };
}

/**
 * @param {Target} target
 * @param {number} seconds
 * @param {{ node: number, postmaster: number }} pids
 * @returns {Promise<Round>}
 */
export async function timed(target, seconds, { node, postmaster }) {
  const before = await Promise.all([processorSeconds(node), processorSeconds(postmaster)]);
  const { total, ...result } = await load(target, seconds);
  const after = await Promise.all([processorSeconds(node), processorSeconds(postmaster)]);
  const perRequest = (/** @type {0 | 1} */ of) => ((after[of] - before[of]) * 1000) / total;
  return { ...result, nodeMs: perRequest(0), postgresMs: perRequest(1) };
}

/** How many statements stand behind an answer: a server that counts them says, on the second time of asking. */
/**
 * @param {string} databaseUrl
 * @param {Operation[]} operations
 */
async function statementCounts(databaseUrl, operations) {
  const api = await startApi(databaseUrl, { SQL_COUNT_HEADER: "true" });
  try {
    const counts = new Map();
    for (const operation of operations) {
      const { requests, headers } = apiTarget(api.url, operation);
      for (const request of requests.slice(0, 2)) {
        const response = await fetch(`${api.url}${request.path}`, {
          method: "POST",
          body: request.body,
          headers,
        });
        counts.set(operation.name, Number(response.headers.get("x-sql-statements")));
        await response.text();
      }
    }
    return counts;
  } finally {
    await api.stop();
  }
}

/** @param {Round[]} rounds */
export const middleOf = (rounds) => {
  const of = (/** @type {keyof Round} */ key) => median(rounds.map((round) => round[key]));
  return {
    rps: of("rps"),
    p50Ms: of("p50Ms"),
    p99Ms: of("p99Ms"),
    nodeMs: of("nodeMs"),
    postgresMs: of("postgresMs"),
    errors: rounds.reduce((sum, { errors }) => sum + errors, 0),
  };
};

/** @param {number[]} values */
function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? 0)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}
