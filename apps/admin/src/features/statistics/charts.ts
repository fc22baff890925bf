import type { Chart } from "./chart.ts";
import { endingsChart, publicationsChart, statesChart } from "./count-charts.ts";
import type { Statistics } from "./statistics.query.ts";
import { sourcesChart, topicsChart } from "./verdict-charts.ts";
import { waitsChart } from "./waits-chart.ts";
import type { Wording } from "./wording.ts";

export const chartsOf = (found: Statistics, wording: Wording): Promise<readonly Chart[]> =>
  Promise.all([
    statesChart(found, wording),
    waitsChart(found, wording),
    endingsChart(found, wording),
    publicationsChart(found, wording),
    topicsChart(found),
    sourcesChart(found),
  ]);
