import { axisX, axisY, cell, text, type PlotOptions } from "@observablehq/plot";
import { chartWidth } from "./chart-width.ts";
import type { Palette } from "./chart.ts";

export interface Cell {
  readonly row: string;
  readonly column: string;
  readonly count: number;
}

/** What a row or a column is called; two sources may be called the same. */
export type Names = ReadonlyMap<string, string>;

/** The darkest that a cell may be for the number in it to be read. */
const deepest = 0.34;

/** A table with a shade for each number; the number stands in it. */
export function verdictMatrix(
  cells: readonly Cell[],
  { rows, columns }: { rows: Names; columns: Names },
  palette: Palette,
): PlotOptions {
  const most = Math.max(...cells.map(({ count }) => count), 1);
  return {
    width: chartWidth,
    height: 30 * rows.size + 56,
    marginLeft: 150,
    marginTop: 44,
    marginRight: 8,
    marginBottom: 8,
    x: { domain: [...columns.keys()], label: null },
    y: { domain: [...rows.keys()], label: null },
    marks: [
      axisX({
        anchor: "top",
        tickFormat: (value: string) => columns.get(value) ?? value,
        tickSize: 0,
        lineWidth: 5,
        fill: palette.ink,
      }),
      axisY({
        tickFormat: (value: string) => rows.get(value) ?? value,
        tickSize: 0,
        lineWidth: 11,
        textOverflow: "ellipsis",
        fill: palette.ink,
      }),
      cell(cells, {
        ...{ x: "column", y: "row", inset: 1, fill: palette.main },
        fillOpacity: ({ count }: Cell) => 0.05 + (deepest * count) / most,
      }),
      text(cells, { x: "column", y: "row", text: ({ count }: Cell) => String(count), fill: palette.ink }),
    ],
  };
}
