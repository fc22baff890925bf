import { getFormatter } from "next-intl/server";
import { Table } from "../../ui/table.tsx";
import type { Chart } from "./chart.ts";

export async function ChartTable({ chart }: { chart: Chart }) {
  const format = await getFormatter();
  const shown = (value: string | number | null | undefined): string =>
    typeof value === "number" ? format.number(value) : (value ?? "–");
  const columns = chart.columns.map((header, at) => ({
    id: String(at),
    header,
    cell: ({ row }: { row: Chart["rows"][number] }) => shown(row[at]),
    ...(at === 0 ? { isMain: true } : { align: "end" as const }),
  }));
  return (
    <Table
      caption={chart.title}
      columns={columns}
      rows={chart.rows.map((row, at) => ({ row, at }))}
      keyOf={({ at }) => String(at)}
    />
  );
}
