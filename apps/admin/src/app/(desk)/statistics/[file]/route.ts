import type { NextRequest } from "next/server";
import { chartFile, chartResponse } from "../../../../features/statistics/chart-file.ts";
import { chosenSpan } from "../../../../features/statistics/period-choice.ts";
import { readCharts } from "../../../../features/statistics/read-charts.ts";

/** A chart as a file, of the periods that its page shows. */
export async function GET(request: NextRequest, { params }: { params: Promise<{ file: string }> }) {
  const asked = chartFile((await params).file);
  if (asked === null) return new Response(null, { status: 404 });
  const { charts } = await readCharts(chosenSpan(Object.fromEntries(request.nextUrl.searchParams)));
  const chart = charts.find(({ name }) => name === asked.name);
  return chart === undefined ? new Response(null, { status: 404 }) : chartResponse(chart, asked);
}
