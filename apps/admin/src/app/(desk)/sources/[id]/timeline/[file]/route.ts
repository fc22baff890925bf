import type { NextRequest } from "next/server";
import { chartFile, chartResponse } from "../../../../../../features/statistics/chart-file.ts";
import { chosenSpan } from "../../../../../../features/statistics/period-choice.ts";
import { readSourceCharts } from "../../../../../../features/statistics/source-charts.ts";

/** A chart of a source as a file, of the periods that its page shows. */
export async function GET(
  request: NextRequest,
  { params }: { params: Promise<{ id: string; file: string }> },
) {
  const { id, file } = await params;
  const asked = chartFile(file);
  if (asked === null) return new Response(null, { status: 404 });
  const span = chosenSpan(Object.fromEntries(request.nextUrl.searchParams), "months");
  const chart = (await readSourceCharts(id, span)).find(({ name }) => name === asked.name);
  return chart === undefined ? new Response(null, { status: 404 }) : chartResponse(chart, asked);
}
