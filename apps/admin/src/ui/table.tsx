import type { ReactNode } from "react";
import type { ColumnSort } from "../lib/sort-links.ts";
import { cn } from "./class-names.ts";
import { RowCheckbox } from "./row-checkbox.tsx";
import { SortHeader } from "./sort-header.tsx";

export interface Column<Row> {
  id: string;
  header: ReactNode;
  cell: (row: Row) => ReactNode;
  /** Figures stand at the end, so that their digits line up. */
  align?: "start" | "end" | undefined;
  /**
   * Where there is little room the column gives way, and this stands in a line under what names the row. Nothing
   * stands there for a row that has nothing to say.
   */
  under?: ((row: Row) => ReactNode) | undefined;
  /** The column that names the row; it takes the room that is left. */
  isMain?: boolean | undefined;
  /** What can be done with the row. Where there is little room it stands at the row's end, beside nothing. */
  isTasks?: boolean | undefined;
  /** Where the list can be ordered by it. */
  sort?: ColumnSort | undefined;
  className?: string | undefined;
}

/** Rows that can be chosen: each has a box, which says whose it is. */
export interface RowSelection<Row> {
  header: string;
  label: (row: Row) => string;
}

export interface TableProps<Row> {
  /** Says what is listed; read out, and shown when `showCaption` is set. */
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  selection?: RowSelection<Row> | undefined;
  showCaption?: boolean | undefined;
  /** Few and short: they stay columns however little room there is. */
  keepsColumns?: boolean | undefined;
  className?: string | undefined;
}

/**
 * Where there is little room, be it a phone or a side column, each row becomes a block with its headers beside the values. The roles are written out
 * because browsers drop them from a table whose display is changed.
 */
export function Table<Row>({
  caption,
  columns,
  rows,
  keyOf,
  selection,
  showCaption = false,
  keepsColumns = false,
  className,
}: TableProps<Row>) {
  return (
    <div className={cn("relative overflow-x-auto", !keepsColumns && "@container", className)}>
      <table role="table" className="w-full border-collapse text-sm @max-xl:block">
        <caption className={showCaption ? "px-4 py-2 text-left text-ink-subtle @max-xl:block" : "sr-only"}>
          {caption}
        </caption>
        <thead role="rowgroup" className="@max-xl:sr-only">
          <tr role="row" className="border-b border-line">
            {selection && (
              <th role="columnheader" scope="col" className="w-10">
                <span className="sr-only">{selection.header}</span>
              </th>
            )}
            {columns.map((column) => (
              <th
                key={column.id}
                role="columnheader"
                scope="col"
                aria-sort={column.sort?.direction}
                className={cn(
                  "h-9 px-4 text-xs font-medium whitespace-nowrap text-ink-subtle",
                  column.under && givesWay,
                  alignment(column),
                )}
              >
                {column.sort ? <SortHeader sort={column.sort}>{column.header}</SortHeader> : column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup" className="@max-xl:block">
          {rows.map((row) => (
            <tr
              key={keyOf(row)}
              role="row"
              className={cn(
                "border-b border-line last:border-b-0 hover:bg-hover/50 @max-xl:relative @max-xl:block @max-xl:px-4 @max-xl:py-3",
                selection && "has-[[data-select-row]:checked]:bg-accent-soft @max-xl:pl-13",
              )}
            >
              {selection && (
                <td
                  role="cell"
                  className="w-10 py-2.5 pl-4 align-top select-none @max-xl:absolute @max-xl:left-0 @max-xl:pl-4"
                >
                  <RowCheckbox id={keyOf(row)} label={selection.label(row)} />
                </td>
              )}
              {columns.map((column) => (
                <Cell key={column.id} column={column} columns={columns} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const givesWay = "@max-4xl:hidden";

interface CellProps<Row> {
  column: Column<Row>;
  columns: readonly Column<Row>[];
  row: Row;
}

function Cell<Row>({ column, columns, row }: CellProps<Row>) {
  const isMain = column.isMain ?? false;
  return (
    <td
      role="cell"
      className={cn(
        "px-4 py-2.5 align-top @max-xl:gap-3 @max-xl:px-0 @max-xl:py-0.5",
        // What stands under the row's name already must not come back as a line of its own.
        column.under ? givesWay : "@max-xl:flex",
        // Buttons are higher than a line: less around them keeps the rows alike.
        column.isTasks && "py-1 @max-xl:justify-end @max-xl:pt-1.5",
        isMain ? "w-full min-w-56 text-base" : "whitespace-nowrap text-ink-muted @max-xl:whitespace-normal",
        alignment(column),
        column.className,
      )}
    >
      {!isMain && !column.isTasks && (
        <span aria-hidden className="hidden w-28 shrink-0 text-left text-ink-subtle @max-xl:block">
          {column.header}
        </span>
      )}
      <div className={isMain ? "min-w-0 flex-1" : "min-w-0 @max-xl:text-left"}>
        {column.cell(row)}
        {isMain && <Under columns={columns} row={row} />}
      </div>
    </td>
  );
}

function Under<Row>({ columns, row }: Omit<CellProps<Row>, "column">) {
  const parts = columns
    .map(({ id, header, under }) => ({ id, header, content: under?.(row) ?? null }))
    .filter(({ content }) => content !== null);
  if (parts.length === 0) return null;
  return (
    // Each part has its point before it; the one that begins a line lies beyond the edge, where it is cut off.
    <p className="mt-0.5 hidden overflow-x-clip text-sm text-ink-subtle @max-4xl:block">
      <span className="-ml-3.5 flex flex-wrap">
        {parts.map(({ id, header, content }) => (
          <span key={id} className="flex min-w-0">
            <span aria-hidden className="w-3.5 shrink-0 text-center">
              ·
            </span>
            <span className="min-w-0 break-words">
              <span className="sr-only">{header}: </span>
              {content}
            </span>
          </span>
        ))}
      </span>
    </p>
  );
}

function alignment<Row>(column: Column<Row>): string {
  return column.align === "end" ? "numerals text-right" : "text-left";
}
