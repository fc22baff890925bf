"use client";

import { SelectionBar } from "../../ui/selection-bar.tsx";
import type { SelectionProps } from "../../ui/selection-bar.tsx";

const load = () =>
  import("./source-selection-layer.tsx").then(({ SourceSelectionLayer }) => SourceSelectionLayer);

export function SourceSelection(props: SelectionProps) {
  return <SelectionBar {...props} load={load} />;
}
