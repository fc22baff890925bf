"use client";

import { SelectionBar } from "../../ui/selection-bar.tsx";
import type { SelectionProps } from "../../ui/selection-bar.tsx";

const load = () =>
  import("./review-selection-layer.tsx").then(({ ReviewSelectionLayer }) => ReviewSelectionLayer);

export function ReviewSelection(props: SelectionProps) {
  return <SelectionBar {...props} load={load} />;
}
