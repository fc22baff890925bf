import { execFile } from "node:child_process";
import { join } from "node:path";
import { isDeepStrictEqual, promisify } from "node:util";
import { load } from "../load.mjs";
import { apiTarget, ask, middleOf, timed, warmingSeconds } from "../measure.mjs";
import { postmasterPid, start, startApi } from "../servers.mjs";
import { installed } from "./installed.mjs";

/**
 * @typedef {import("../operations.mjs").Operation} Operation
 * @typedef {import("../load.mjs").Target} Target
 * @typedef {import("../measure.mjs").Round} Round
 * @typedef {import("./peers.mjs").Peer} Peer
 * @typedef {import("../servers.mjs").Server} Server
 * @typedef {{ name: string, server: Server, target: Target, answerBytes: number }} Contender
 * @typedef {Round & { name: string, answerBytes: number, times: number, processorTimes: number, own: Round }} Compared
 * @typedef {{ name: string, version: string, node: string, cannot: string[], operations: Compared[] }} PeerResult
 */

const checkedRequests = 25;

/**
 * The API beside its peers: the same rows, the same questions, the same connections, in turn.
 * @param {string} databaseUrl
 * @param {Operation[]} operations
 * @param {{ seconds: number, rounds: number, peers: Peer[] }} how
 * @returns {Promise<PeerResult[]>}
 */
export async function comparePeers(databaseUrl, operations, how) {
  const postmaster = await postmasterPid(databaseUrl);
  /** @type {Server[]} */
  const running = [];
  try {
    const api = await startApi(databaseUrl);
    running.push(api);
    const results = [];
    const started = [];
    for (const peer of how.peers) {
      const { folder, version, node } = await installed(peer);
      const server = await startPeer(folder, node, databaseUrl);
      running.push(server);
      started.push({ peer, server });
      /** @type {PeerResult} */
      const result = { name: peer.name, version, node: await versionOf(node), cannot: [], operations: [] };
      results.push(result);
    }
    for (const operation of operations.filter(({ needsKey }) => !needsKey)) {
      await compareOne({ operation, api, started, results, postmaster }, how);
    }
    return results;
  } finally {
    await Promise.all(running.map((server) => server.stop()));
  }
}

/**
 * @param {{ operation: Operation, api: Server, started: { peer: Peer, server: Server }[], results: PeerResult[], postmaster: number }} ground
 * @param {{ seconds: number, rounds: number }} how
 */
async function compareOne({ operation, api, started, results, postmaster }, how) {
  const own = { name: "claimdesk", server: api, target: apiTarget(api.url, operation), answerBytes: 0 };
  /** @type {Contender[]} */
  const contenders = [own];
  for (const { peer, server } of started) {
    const requests = await peer.requests(server.url, operation);
    const target = requests && apiTarget(server.url, { ...operation, requests });
    if (target === null) results.find(({ name }) => name === peer.name)?.cannot.push(operation.name);
    else {
      const answerBytes = await assertSameAnswers({ operation, own: own.target, peer, theirs: target });
      contenders.push({ name: peer.name, server, target, answerBytes });
    }
  }
  if (contenders.length === 1) return;
  const rounds = await inTurn(contenders, postmaster, how);
  const ours = middleOf(rounds.get("claimdesk") ?? []);
  for (const { name, answerBytes } of contenders.slice(1)) {
    const theirs = middleOf(rounds.get(name) ?? []);
    const compared = { ...theirs, name: operation.name, answerBytes, ...ratios(ours, theirs), own: ours };
    results.find((result) => result.name === name)?.operations.push(compared);
  }
}

/**
 * How often the API answers while the other answers once, and how much more processor time the other's answer takes:
 * the second holds on a machine that others use too.
 * @param {Round} ours
 * @param {Round} theirs
 */
const ratios = (ours, theirs) => ({
  times: ours.rps / theirs.rps,
  processorTimes: (theirs.nodeMs + theirs.postgresMs) / (ours.nodeMs + ours.postgresMs),
});

/**
 * Everyone is warmed first; then whoever began the last round ends the next.
 * @param {Contender[]} contenders
 * @param {number} postmaster
 * @param {{ seconds: number, rounds: number }} how
 */
async function inTurn(contenders, postmaster, { seconds, rounds }) {
  /** @type {Map<string, Round[]>} */
  const measured = new Map(contenders.map(({ name }) => [name, []]));
  for (const { target } of contenders) await load(target, warmingSeconds);
  for (let round = 0; round < rounds; round += 1) {
    const order = contenders.map((_, at) => contenders[(at + round) % contenders.length]);
    for (const one of order) {
      if (one === undefined) continue;
      const pids = { node: one.server.pid, postmaster };
      measured.get(one.name)?.push(await timed(one.target, seconds, pids));
    }
  }
  return measured;
}

/**
 * Whoever answers something else has not done the same work.
 * @param {{ operation: Operation, own: Target, peer: Peer, theirs: Target }} sides
 */
async function assertSameAnswers({ operation, own, peer, theirs }) {
  const count = Math.min(operation.requests.length, checkedRequests);
  let bytes = 0;
  for (let at = 0; at < count; at += 1) {
    const [ours, other] = [await ask(own, at), await ask(theirs, at)];
    if ("errors" in other.answer)
      throw new Error(`${peer.name}, ${operation.name}: ${other.text.slice(0, 500)}`);
    bytes += Buffer.byteLength(other.text);
    const [expected, found] = [ours.answer.data, peer.answer(operation.name, other.answer.data)].map((data) =>
      without(peer.leftOut, data),
    );
    if (!isDeepStrictEqual(found, expected))
      throw new Error(
        `${peer.name} answers ${operation.name} otherwise than the API:\n${JSON.stringify(expected).slice(0, 2000)}\n${JSON.stringify(found).slice(0, 2000)}`,
      );
  }
  return Math.round(bytes / count);
}

/**
 * @param {string[]} names
 * @param {unknown} data
 */
const without = (names, data) =>
  JSON.parse(JSON.stringify(data, (key, value) => (names.includes(key) ? undefined : value)));

/**
 * @param {string} folder
 * @param {string} node
 * @param {string} databaseUrl
 */
async function startPeer(folder, node, databaseUrl) {
  const { anyFreePort } = await import("../../scripts/launch/ports.mjs");
  const { youngMemory } = await import("../../scripts/launch/programs.mjs");
  const port = await anyFreePort();
  // What helps the API helps its peers too.
  return start([youngMemory, join(folder, "server.mjs")], {
    port,
    node,
    variables: {
      DATABASE_URL: databaseUrl,
      PEER_PORT: String(port),
      NODE_ENV: "production",
      GRAPHILE_ENV: "production",
    },
  });
}

/** @param {string} node */
const versionOf = async (node) => (await promisify(execFile)(node, ["--version"])).stdout.trim();
