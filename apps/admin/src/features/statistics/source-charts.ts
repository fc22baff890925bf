import { getLocale, getTranslations } from "next-intl/server";
import { execute } from "../../lib/graphql-client.ts";
import { foundOrNot } from "../../lib/found.ts";
import type { Chart } from "./chart.ts";
import { countsChart, inAll } from "./count-charts.ts";
import { beginOf, spans } from "./period-choice.ts";
import type { Span } from "./period-choice.ts";
import { placed } from "./period-words.ts";
import { sourceTimelineQuery } from "./source-timeline.query.ts";
import type { SourceFigures } from "./source-timeline.query.ts";
import { scaleOf, verdictsChart } from "./verdict-charts.ts";
import { wordingOf } from "./wording.ts";
import type { Wording } from "./wording.ts";

/** What a source did and what became of it, by one question to the API. */
export async function readSourceCharts(id: string, span: Span): Promise<readonly Chart[]> {
  const wording = await wordingOf(span);
  const found = await foundOrNot(
    execute(sourceTimelineQuery, {
      id,
      from: beginOf(span),
      interval: spans[span].interval,
      timeZone: wording.timeZone,
      language: await getLocale(),
    }),
  );
  return Promise.all([timelineChart(found, wording), recordChart(found, wording)]);
}

async function timelineChart({ sourceStats }: SourceFigures, wording: Wording): Promise<Chart> {
  const t = await getTranslations("statistics");
  const of = (
    ["articleCount", "claimCount", "firstCount", "correctionCount", "retractionCount", "mergeCount"] as const
  ).map((name) => ({
    label: t(`timeline.${name}`),
    count: (one: (typeof sourceStats)[number]) => one[name],
  }));
  return countsChart({ name: "timeline", periods: sourceStats, of, outcome: await inAll() }, wording);
}

/** Of claims that were published in each period, the verdicts that stand. */
async function recordChart(found: SourceFigures, wording: Wording): Promise<Chart> {
  const buckets = found.verdicts.buckets.flatMap(({ from, to, value, count }) =>
    from === null || to === null
      ? []
      : [{ value: from, label: placed({ from, to }, wording).name, alsoValue: value, count }],
  );
  return verdictsChart({ name: "record", buckets, columns: scaleOf(found) });
}
