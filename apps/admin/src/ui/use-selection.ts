"use client";

import { functionalUpdate, rowSelectionFeature, tableFeatures, useTable } from "@tanstack/react-table";
import type { RowSelectionState, Updater } from "@tanstack/react-table";
import { useEffect, useState } from "react";
import { chosenOf, noneChosen } from "../lib/selection.ts";
import type { Chosen, SelectableRow } from "../lib/selection.ts";
import { tickedBoxes, useBoxes } from "./use-boxes.ts";

export interface Selection {
  chosen: readonly SelectableRow[];
  /** How many of them stand on other pages of the list. */
  elsewhere: number;
  isFull: boolean;
  /** So many rows of another list were chosen before, and are not any more. */
  leftBehind: number;
  /** These and no others. */
  keep: (ids: readonly string[]) => void;
}

const features = tableFeatures({ rowSelectionFeature });

/** From page to page of one list, in this window: whoever reloads begins anew. */
let kept: { of: string; chosen: Chosen } | undefined;

/** Which rows of a page's list are chosen. The rows and their boxes are the server's. */
export function useSelection(of: string, rows: readonly SelectableRow[]): Selection {
  const [before] = useState(kept);
  const [state, setState] = useState(() => {
    if (before === undefined) return chosenOf(tickedBoxes(), rows, noneChosen);
    return before.of === of ? before.chosen : noneChosen;
  });
  const keep = (ids: readonly string[]) => setState((old) => chosenOf(ids, rows, old));
  const change = (updater: Updater<RowSelectionState>) =>
    setState((old) => chosenOf(Object.keys(functionalUpdate(updater, selectionOf(old))), rows, old));
  const table = useTable({
    features,
    data: rows as SelectableRow[],
    columns: [],
    getRowId: ({ id }) => id,
    state: { rowSelection: selectionOf(state) },
    onRowSelectionChange: change,
  });
  useEffect(() => {
    kept = { of, chosen: state };
  }, [of, state]);
  useBoxes({
    isChosen: (id) => id in state.seen,
    toggle: (id, event) => table.getRow(id).getToggleSelectedHandler()(event),
    toggleAll: (isChosen) => table.toggleAllPageRowsSelected(isChosen),
    isAll: rows.length > 0 && table.getIsAllPageRowsSelected(),
    isSome: table.getIsSomePageRowsSelected(),
  });
  const onPage = new Map(rows.map(({ id, seen }) => [id, seen]));
  const chosen = Object.entries(state.seen).map(([id, seen]) => ({ id, seen: onPage.get(id) ?? seen }));
  return {
    chosen,
    elsewhere: chosen.filter(({ id }) => !onPage.has(id)).length,
    isFull: state.isFull,
    leftBehind: before === undefined || before.of === of ? 0 : Object.keys(before.chosen.seen).length,
    keep,
  };
}

const selectionOf = ({ seen }: Chosen): RowSelectionState =>
  Object.fromEntries(Object.keys(seen).map((id) => [id, true]));
