import { stringify } from "csv-stringify/sync";
import type { Chart } from "./chart.ts";
import { chartNames } from "./chart.ts";
import { fileSvg } from "./chart-svg.ts";

const fileKinds = {
  svg: { type: "image/svg+xml; charset=utf-8", written: fileSvg },
  csv: { type: "text/csv; charset=utf-8", written: csvOf },
} as const;

type FileKind = keyof typeof fileKinds;

export interface ChartFile {
  readonly name: Chart["name"];
  readonly kind: FileKind;
}

/** What a file's name asks for: `states.svg`. */
export function chartFile(fileName: string): ChartFile | null {
  const [stem, ending, ...more] = fileName.split(".");
  const name = chartNames.find((one) => one === stem);
  const kind = (Object.keys(fileKinds) as FileKind[]).find((one) => one === ending);
  return name === undefined || kind === undefined || more.length > 0 ? null : { name, kind };
}

export function chartResponse(chart: Chart, { name, kind }: ChartFile): Response {
  const { type, written } = fileKinds[kind];
  return new Response(written(chart), {
    headers: {
      "content-type": type,
      "content-disposition": `attachment; filename="claimdesk-${name}.${kind}"`,
      "cache-control": "no-store",
    },
  });
}

/** With a mark of its encoding, which spreadsheets need; a name that looks like a formula stays a name. */
function csvOf({ columns, rows }: Chart): string {
  return stringify([columns, ...rows], { bom: true, escape_formulas: true });
}
