import { getLocale } from "next-intl/server";
import { execute } from "../../lib/graphql-client.ts";
import type { Chart } from "./chart.ts";
import { deskCharts } from "./charts.ts";
import type { DeskChartName, Need } from "./charts.ts";
import { beginOf, spans } from "./period-choice.ts";
import type { Span } from "./period-choice.ts";
import { statisticsQuery } from "./statistics.query.ts";
import type { Statistics } from "./statistics.query.ts";
import { wordingOf } from "./wording.ts";
import type { Wording } from "./wording.ts";

/** All charts of the desk and who has how much to do, in the reader's language and time zone, by one question to the API. */
export async function readCharts(span: Span) {
  const charts = Object.values(deskCharts);
  const wording = await wordingOf(span);
  const found = await read(span, wording, [
    ...charts.flatMap(({ needs }): readonly Need[] => needs),
    "workloads",
  ]);
  return {
    charts: await Promise.all(charts.map(({ draw }) => draw(found, wording))),
    workloads: found.workloads.nodes,
  };
}

/** One of them: what the others are drawn from is not asked for. */
export async function readChart(name: DeskChartName, span: Span): Promise<Chart> {
  const { needs, draw } = deskCharts[name];
  const wording = await wordingOf(span);
  return draw(await read(span, wording, needs), wording);
}

async function read(span: Span, { timeZone }: Wording, needs: readonly Need[]): Promise<Statistics> {
  const found = await execute(statisticsQuery, {
    ...{ from: beginOf(span), interval: spans[span].interval, timeZone, language: await getLocale() },
    ...{ states: needs.includes("states"), decisions: needs.includes("decisions") },
    ...{ publications: needs.includes("publications"), scale: needs.includes("scale") },
    ...{ topics: needs.includes("topics"), sources: needs.includes("sources") },
    workloads: needs.includes("workloads"),
  });
  return { ...nothing, ...found };
}

const nothing: Statistics = {
  claimStateStats: [],
  decisionStats: [],
  publicationStats: [],
  byTopic: { buckets: [] },
  bySource: { buckets: [] },
  verdictScale: [],
  workloads: { nodes: [] },
};
