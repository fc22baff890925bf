/**
 * @typedef {import("./measure.mjs").Measured} Measured
 * @typedef {import("./peers/compare.mjs").PeerResult} PeerResult
 * @typedef {import("./measure.mjs").Round} Round
 */

const columns = [
  ["operation", (/** @type {Measured} */ m) => m.name],
  ["req/s", (/** @type {Measured} */ m) => m.rps.toFixed(0)],
  ["p50 ms", (/** @type {Measured} */ m) => m.p50Ms.toFixed(1)],
  ["p99 ms", (/** @type {Measured} */ m) => m.p99Ms.toFixed(1)],
  ["ratio", (/** @type {Measured} */ m) => m.ratio?.toFixed(2) ?? "-"],
  ["statements", (/** @type {Measured} */ m) => String(m.statements)],
  ["node ms", (/** @type {Measured} */ m) => m.nodeMs.toFixed(3)],
  ["pg ms", (/** @type {Measured} */ m) => m.postgresMs.toFixed(3)],
  ["limit req/s", (/** @type {Measured} */ m) => m.limit?.rps.toFixed(0) ?? "-"],
  ["limit node ms", (/** @type {Measured} */ m) => m.limit?.nodeMs.toFixed(3) ?? "-"],
  ["limit pg ms", (/** @type {Measured} */ m) => m.limit?.postgresMs.toFixed(3) ?? "-"],
  ["form", (/** @type {Measured} */ m) => m.limit?.form ?? "-"],
  ["bytes", (/** @type {Measured} */ m) => String(m.answerBytes)],
  ["errors", (/** @type {Measured} */ m) => String(m.errors)],
];

/** @param {Measured[]} measured */
export const operationTable = (measured) =>
  table(
    columns.map(([name]) => String(name)),
    measured.map((one) => columns.map(([, of]) => /** @type {(m: Measured) => string} */ (of)(one))),
  );

/**
 * How much more processor time a request costs in the largest database than in the smallest.
 * @param {Map<number, Measured[]>} bySize
 */
export function growthTable(bySize) {
  const sizes = [...bySize.keys()];
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
  const cost = (/** @type {Measured | undefined} */ m) => (m ? m.nodeMs + m.postgresMs : Number.NaN);
  const lines = (bySize.get(most) ?? []).map((one) => {
    const before = cost((bySize.get(least) ?? []).find(({ name }) => name === one.name));
    return [one.name, before.toFixed(3), cost(one).toFixed(3), (cost(one) / before).toFixed(2)];
  });
  return `\nFrom ${least.toLocaleString("en")} to ${most.toLocaleString("en")} claims\n${table(
    ["operation", `ms at ${least}`, `ms at ${most}`, "growth"],
    lines,
  )}`;
}

/**
 * Each peer's line says how often the API answers while the peer answers once, and how much more processor time the
 * peer's answer takes.
 * @param {PeerResult[]} peers
 */
export function peerTable(peers) {
  const lines = peers.flatMap(({ name, operations }) =>
    operations.map((one) => [
      one.name,
      name,
      ...figures(one),
      String(one.answerBytes),
      one.own.rps.toFixed(0),
      (one.own.nodeMs + one.own.postgresMs).toFixed(3),
      one.times.toFixed(2),
      one.processorTimes.toFixed(2),
    ]),
  );
  const head = ["operation", "peer", "req/s", "p50 ms", "p99 ms", "node ms", "pg ms", "errors", "bytes"];
  const told = peers.map(({ name, version, node, cannot }) =>
    [
      `${name} ${version} on Node ${node}`,
      ...(cannot.length > 0 ? [`has no ${cannot.join(", ")}`] : []),
    ].join(": "),
  );
  const ours = ["our req/s", "our ms", "times", "times ms"];
  return `\nBeside its peers\n${told.join("\n")}\n${table([...head, ...ours], lines.sort(byOperation))}`;
}

/** @param {Round} round */
const figures = ({ rps, p50Ms, p99Ms, nodeMs, postgresMs, errors }) => [
  rps.toFixed(0),
  p50Ms.toFixed(1),
  p99Ms.toFixed(1),
  nodeMs.toFixed(3),
  postgresMs.toFixed(3),
  String(errors),
];

/**
 * @param {string[]} one
 * @param {string[]} other
 */
const byOperation = ([one = ""], [other = ""]) => one.localeCompare(other);

/**
 * @param {string[]} head
 * @param {string[][]} lines
 */
function table(head, lines) {
  const all = [head, ...lines];
  const widths = head.map((_, at) => Math.max(...all.map((line) => (line[at] ?? "").length)));
  const told = all.map((line) =>
    line
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join("  "),
  );
  return told.join("\n");
}
