import { getTranslations } from "next-intl/server";
import type { Chart } from "./chart.ts";
import type { Statistics } from "./statistics.query.ts";
import { verdictMatrix } from "./verdict-matrix.ts";
import type { Names } from "./verdict-matrix.ts";

type Buckets = Statistics["byTopic"]["buckets"];

interface Verdicts {
  readonly name: "topics" | "sources" | "record";
  readonly buckets: Buckets;
  readonly columns: Names;
}

/** Stands for claims without a topic or a source. */
const none = "";

export async function verdictsChart({ name, buckets, columns }: Verdicts): Promise<Chart> {
  const t = await getTranslations("statistics");
  const rows: Names = new Map(buckets.map(({ value, label }) => [value ?? none, label ?? t(`${name}.none`)]));
  const cells = buckets.flatMap(({ value, alsoValue, count }) =>
    alsoValue === null ? [] : [{ row: value ?? none, column: alsoValue, count }],
  );
  const countOf = (row: string, column: string): number =>
    cells.find((cell) => cell.row === row && cell.column === column)?.count ?? 0;
  return {
    name,
    title: t(`${name}.title`),
    note: t(`${name}.note`),
    draw: (palette) => verdictMatrix(cells, { rows, columns }, palette),
    fitsPhone: false,
    columns: [t(`${name}.row`), ...columns.values()],
    rows: [...rows].map(([row, label]) => [label, ...[...columns.keys()].map((one) => countOf(row, one))]),
    isEmpty: cells.length === 0,
  };
}

export const scaleOf = ({ verdictScale }: Pick<Statistics, "verdictScale">): Names =>
  new Map(verdictScale.map(({ rating, label }) => [rating, label]));

export const topicsChart = (found: Statistics): Promise<Chart> =>
  verdictsChart({ name: "topics", buckets: found.byTopic.buckets, columns: scaleOf(found) });

export const sourcesChart = (found: Statistics): Promise<Chart> =>
  verdictsChart({ name: "sources", buckets: found.bySource.buckets, columns: scaleOf(found) });
