import { dot, lineY, ruleY, text, type PlotOptions } from "@observablehq/plot";
import { chartWidth } from "./chart-width.ts";
import type { Palette } from "./chart.ts";

export interface Wait {
  readonly day: Date;
  readonly median: number | null;
  readonly ninth: number | null;
}

interface Words {
  readonly median: string;
  readonly ninth: string;
  readonly axis: string;
  readonly tick: (day: Date) => string;
  readonly number: (value: number) => string;
}

/** Two lines, named where they end; one is whole with discs, the other dashed with squares. */
export function waitsLines(waits: readonly Wait[], words: Words, palette: Palette): PlotOptions {
  const line = (of: "median" | "ninth") => {
    const told = waits.filter((wait) => wait[of] !== null);
    const look = { x: "day", y: of, stroke: of === "median" ? palette.main : palette.faint } as const;
    return [
      lineY(waits, { ...look, strokeWidth: 2, ...(of === "ninth" && { strokeDasharray: "6 4" }) }),
      dot(told, { ...look, symbol: of === "median" ? "circle" : "square", fill: look.stroke, r: 3 }),
      text(told.slice(-1), {
        x: "day",
        y: of,
        text: () => words[of],
        textAnchor: "start",
        dx: 8,
        // Where both end alike their names stand one above the other.
        dy: of === "ninth" ? -8 : 8,
        fill: palette.ink,
      }),
    ];
  };
  const most = Math.max(...waits.map(({ median, ninth }) => Math.max(median ?? 0, ninth ?? 0)));
  return {
    width: chartWidth,
    height: 260,
    marginTop: 30,
    marginLeft: 44,
    marginRight: 96,
    x: { type: "utc", label: null, tickFormat: words.tick, tickSize: 0, ticks: 5 },
    // Of what takes seconds the axis would have more digits than room.
    y: {
      label: words.axis,
      grid: true,
      nice: true,
      domain: [0, Math.max(most, 1)],
      ticks: 5,
      tickFormat: words.number,
    },
    marks: [ruleY([0], { stroke: palette.line }), ...line("ninth"), ...line("median")],
  };
}
