import type { Chart } from "./chart.ts";
import { endingsChart, publicationsChart, statesChart } from "./count-charts.ts";
import type { Statistics } from "./statistics.query.ts";
import { sourcesChart, topicsChart } from "./verdict-charts.ts";
import { waitsChart } from "./waits-chart.ts";
import type { Wording } from "./wording.ts";

interface DeskChart {
  /** What of the statistics it is drawn from. */
  readonly needs: readonly Need[];
  readonly draw: (found: Statistics, wording: Wording) => Promise<Chart>;
}

export type Need = "states" | "decisions" | "publications" | "topics" | "sources" | "scale" | "workloads";

/** The charts of the desk, in the order in which they stand. */
export const deskCharts = {
  states: { needs: ["states"], draw: statesChart },
  waits: { needs: ["decisions"], draw: waitsChart },
  endings: { needs: ["decisions"], draw: endingsChart },
  publications: { needs: ["publications"], draw: publicationsChart },
  topics: { needs: ["topics", "scale"], draw: topicsChart },
  sources: { needs: ["sources", "scale"], draw: sourcesChart },
} as const satisfies Partial<Record<Chart["name"], DeskChart>>;

export type DeskChartName = keyof typeof deskCharts;

export const isDeskChart = (name: string): name is DeskChartName => name in deskCharts;
