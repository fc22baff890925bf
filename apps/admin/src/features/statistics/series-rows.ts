import { rectY, ruleY, text, type PlotOptions } from "@observablehq/plot";
import { chartWidth } from "./chart-width.ts";
import type { Palette } from "./chart.ts";

interface Step {
  readonly from: Date;
  readonly to: Date;
  readonly value: number;
  /** Said when a pointer rests on it. */
  readonly title: string;
}

export interface Series {
  readonly label: string;
  /** What stands at the end of its row: what it comes to. */
  readonly outcome: string;
  readonly steps: readonly Step[];
}

const rowHeight = 52;

/**
 * One row of bars for each series, named at its left: which is which needs no colour. Each row has its own scale, since
 * what is published is a thousand times what is being written; its figures are written at its right.
 */
export function seriesRows(
  series: readonly Series[],
  palette: Palette,
  tick: (day: Date) => string,
): PlotOptions {
  const bars = series.flatMap(({ label, steps }) => {
    const most = Math.max(...steps.map(({ value }) => value), 1);
    return steps.map((step) => ({ ...step, label, share: step.value / most }));
  });
  const labels = series.map(({ label }) => label);
  return {
    width: chartWidth,
    height: rowHeight * series.length + 40,
    marginLeft: 132,
    marginRight: 84,
    x: { type: "utc", label: null, tickFormat: tick, tickSize: 0, ticks: 5 },
    y: { axis: null, domain: [0, 1] },
    fy: { domain: labels, axis: "left", label: null, padding: 0.28, tickSize: 0 },
    marks: [
      rectY(bars, {
        ...{ fy: "label", x1: "from", x2: "to", y: "share", title: "title" },
        ...{ fill: palette.main, insetLeft: 0.5, insetRight: 0.5 },
      }),
      ruleY(labels, { fy: (label: string) => label, y: 0, stroke: palette.line }),
      text(series, {
        ...{ fy: "label", text: "outcome", frameAnchor: "right", textAnchor: "start", dx: 10 },
        fill: palette.ink,
      }),
    ],
  };
}
