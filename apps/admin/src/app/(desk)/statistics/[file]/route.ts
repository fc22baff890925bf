import type { NextRequest } from "next/server";
import { chartFile, chartResponse } from "../../../../features/statistics/chart-file.ts";
import { isDeskChart } from "../../../../features/statistics/charts.ts";
import { chosenSpan } from "../../../../features/statistics/period-choice.ts";
import { readChart } from "../../../../features/statistics/read-charts.ts";

/** A chart as a file, of the periods that its page shows. */
export async function GET(request: NextRequest, { params }: { params: Promise<{ file: string }> }) {
  const asked = chartFile((await params).file);
  if (asked === null || !isDeskChart(asked.name)) return new Response(null, { status: 404 });
  const span = chosenSpan(Object.fromEntries(request.nextUrl.searchParams));
  return chartResponse(await readChart(asked.name, span), asked);
}
