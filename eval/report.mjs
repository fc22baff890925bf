/** @typedef {import("./eval-set.mjs").Figure} Figure */
/**
 * @typedef {{
 *   set: string, figures: Figure[], halves: { A: Figure[], B: Figure[] },
 *   cases: { id: string, half: string, score: unknown }[],
 * }} Measured
 */

/**
 * @param {Measured[]} measured
 * @param {number} wrong how many of the worst cases are shown
 */
export const figureTable = (measured, wrong) =>
  measured
    .map(({ set, figures, halves, cases }) => {
      const lines = figures.map((figure, at) => lineOf(figure, [halves.A[at], halves.B[at]]));
      const worst = cases.slice(0, wrong).map(({ id, score }) => `  ${id} ${JSON.stringify(score)}`);
      return [
        `\n${set}`,
        table([["figure", "all", "half A", "half B", "cases", "target"], ...lines]),
        ...worst,
      ].join("\n");
    })
    .join("\n");

/**
 * @param {Figure} figure
 * @param {(Figure | undefined)[]} halves
 */
function lineOf(figure, halves) {
  const values = [figure, ...halves].map((one) => (one === undefined ? "-" : shown(one)));
  return [
    figure.name,
    ...values,
    String(figure.of),
    figure.target === undefined ? "" : `>= ${figure.target}`,
  ];
}

/** @param {Figure} figure */
function shown({ value, form }) {
  if (Number.isNaN(value)) return "-";
  return form === "count" ? value.toFixed(1) : value.toFixed(3);
}

/** @param {string[][]} lines */
function table(lines) {
  const widths = (lines[0] ?? []).map((_, at) => Math.max(...lines.map((line) => (line[at] ?? "").length)));
  const cell = (/** @type {string} */ text, /** @type {number} */ at) =>
    at === 0 ? text.padEnd(widths[at] ?? 0) : text.padStart(widths[at] ?? 0);
  return lines.map((line) => line.map(cell).join("  ").trimEnd()).join("\n");
}
