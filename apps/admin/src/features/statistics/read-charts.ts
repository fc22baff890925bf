import { getLocale } from "next-intl/server";
import { execute } from "../../lib/graphql-client.ts";
import { chartsOf } from "./charts.ts";
import { beginOf, spans } from "./period-choice.ts";
import type { Span } from "./period-choice.ts";
import { statisticsQuery } from "./statistics.query.ts";
import { wordingOf } from "./wording.ts";

/** All charts of the desk, in the reader's language and time zone, by one question to the API. */
export async function readCharts(span: Span) {
  const wording = await wordingOf(span);
  const found = await execute(statisticsQuery, {
    from: beginOf(span),
    interval: spans[span].interval,
    timeZone: wording.timeZone,
    language: await getLocale(),
  });
  return { charts: await chartsOf(found, wording), workloads: found.workloads.nodes };
}
