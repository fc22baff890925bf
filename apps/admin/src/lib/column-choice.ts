import { textParam } from "./page-place.ts";
import type { SearchParams } from "./page-place.ts";

/** The columns that a list can have beside the one that names its rows. */
export interface ListColumns<Name extends string> {
  /** Every one, in the usual order. */
  all: readonly Name[];
  /** Those of whoever has chosen nothing. */
  standard: readonly Name[];
}

const noColumns = "none";

/** As the address says, in its order; else as this person had them last; else as usual. Names unknown here are left out. */
export function chosenColumns<Name extends string>(
  { all, standard }: ListColumns<Name>,
  { params, kept }: { params: SearchParams; kept: string | undefined },
): readonly Name[] {
  const wanted = textParam(params, "columns") ?? kept;
  if (wanted === undefined || wanted === "") return standard;
  const names = [...new Set(wanted.split(","))];
  const known = names.flatMap((name) => all.filter((one) => one === name));
  return known.length === 0 && wanted !== noColumns ? standard : known;
}

export const columnsText = (chosen: readonly string[]): string =>
  chosen.length === 0 ? noColumns : chosen.join(",");

/** With one column moved by so many places; it stays where it is at either end. */
export function movedColumn<Name extends string>(
  columns: readonly Name[],
  name: Name,
  by: 1 | -1,
): readonly Name[] {
  const from = columns.indexOf(name);
  const to = from + by;
  if (from === -1 || to < 0 || to >= columns.length) return columns;
  const others = columns.filter((other) => other !== name);
  return [...others.slice(0, to), name, ...others.slice(to)];
}

export const columnsCookie = (list: string): string => `claimdesk.columns.${list}`;
