import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

/**
 * What a server was asked, and how it did.
 * @typedef {{ url: string, requests: { path: string, body: string }[], headers: Record<string, string> }} Target
 * @typedef {{ rps: number, p50Ms: number, p99Ms: number, errors: number, total: number }} Result
 */

const run = promisify(execFile);
const connections = 32;

/** wrk costs a tenth of what a load generator in Node does, and takes less from the servers that share its machine. */
export async function loadTool() {
  try {
    await run("wrk", ["--version"]).catch((error) => {
      if (error.code === "ENOENT") throw error;
    });
    return "wrk";
  } catch {
    return "autocannon";
  }
}

/**
 * @param {Target} target
 * @param {number} seconds
 * @returns {Promise<Result>}
 */
export async function load(target, seconds) {
  return (await loadTool()) === "wrk" ? byWrk(target, seconds) : byAutocannon(target, seconds);
}

/**
 * @param {Target} target
 * @param {number} seconds
 * @returns {Promise<Result>}
 */
async function byWrk({ url, requests, headers }, seconds) {
  const folder = await mkdtemp(join(tmpdir(), "claimdesk-bench-"));
  try {
    const script = join(folder, "load.lua");
    await writeFile(script, luaScript(requests, headers));
    const options = [`-t1`, `-c${connections}`, `-d${seconds}s`, "--timeout", "30s", "-s", script, url];
    const { stdout } = await run("wrk", options, { maxBuffer: 1 << 26 });
    const told = /^RESULT (.*)$/m.exec(stdout)?.[1];
    if (told === undefined) throw new Error(`wrk did not say how it went:\n${stdout}`);
    const { requests: total, duration, p50, p99, bad, lost } = JSON.parse(told);
    return {
      rps: total / (duration / 1e6),
      p50Ms: p50 / 1000,
      p99Ms: p99 / 1000,
      errors: bad + lost,
      total,
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/**
 * An answer that is not 200 counts as an error; so does one that carries GraphQL errors, which the harness checks once
 * for every request before it measures.
 * @param {{ path: string, body: string }[]} requests
 * @param {Record<string, string>} headers
 */
function luaScript(requests, headers) {
  const quoted = (/** @type {string} */ text) =>
    `"${text.replace(/[\\"]/g, "\\$&").replaceAll("\n", "\\n")}"`;
  const bodies = requests.map(({ path, body }) => `  {${quoted(path)}, ${quoted(body)}},`).join("\n");
  const fields = Object.entries(headers).map(([name, value]) => `  [${quoted(name)}] = ${quoted(value)},`);
  return `
local requests = {
${bodies}
}
wrk.headers = {
${fields.join("\n")}
}
local ready, place = {}, 0
function init()
  for i, r in ipairs(requests) do ready[i] = wrk.format("POST", r[1], nil, r[2]) end
end
function request()
  place = place % #ready + 1
  return ready[place]
end
function done(summary, latency)
  local e = summary.errors
  io.write(string.format('RESULT {"requests": %d, "duration": %d, "p50": %d, "p99": %d, "bad": %d, "lost": %d}\\n',
    summary.requests, summary.duration, latency:percentile(50), latency:percentile(99), e.status,
    e.connect + e.read + e.write + e.timeout))
end
`;
}

/**
 * @param {Target} target
 * @param {number} seconds
 * @returns {Promise<Result>}
 */
async function byAutocannon({ url, requests, headers }, seconds) {
  const autocannon = createRequire(import.meta.url)("autocannon");
  const sent = requests.map(({ path, body }) => ({ method: "POST", path, body, headers }));
  const result = await autocannon({ url, connections, duration: seconds, requests: sent, timeout: 30 });
  return {
    rps: result.requests.total / result.duration,
    p50Ms: result.latency.p50,
    p99Ms: result.latency.p99,
    errors: result.non2xx + result.errors,
    total: result.requests.total,
  };
}
