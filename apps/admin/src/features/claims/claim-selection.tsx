"use client";

import { SelectionBar } from "../../ui/selection-bar.tsx";
import type { SelectionProps } from "../../ui/selection-bar.tsx";

const load = () =>
  import("./claim-selection-layer.tsx").then(({ ClaimSelectionLayer }) => ClaimSelectionLayer);

export function ClaimSelection(props: SelectionProps) {
  return <SelectionBar {...props} load={load} />;
}
