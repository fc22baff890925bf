import type { PlotOptions } from "@observablehq/plot";

export const chartNames = [
  ...(["states", "endings", "waits", "publications", "topics", "sources"] as const),
  ...(["timeline", "record"] as const),
] as const;
export type ChartName = (typeof chartNames)[number];

/** What a chart is drawn in: the page's own colours, or ones that stay in a file. */
export interface Palette {
  readonly ink: string;
  readonly faint: string;
  readonly line: string;
  readonly main: string;
}

/** The same figures as a drawing and as a table. */
export interface Chart {
  readonly name: ChartName;
  readonly title: string;
  /** What is counted, and how it is to be read. */
  readonly note: string;
  readonly draw: (palette: Palette) => PlotOptions;
  /** It can be drawn for a phone as well; what cannot is pushed aside there. */
  readonly fitsPhone: boolean;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
  readonly isEmpty: boolean;
}

/** Nothing to look at, for a set of numbers without any. */
export const isNothing = (numbers: readonly (number | null)[]): boolean => numbers.every((one) => !one);
