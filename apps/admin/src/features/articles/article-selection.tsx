"use client";

import { SelectionBar } from "../../ui/selection-bar.tsx";
import type { SelectionProps } from "../../ui/selection-bar.tsx";

const load = () =>
  import("./article-selection-layer.tsx").then(({ ArticleSelectionLayer }) => ArticleSelectionLayer);

export function ArticleSelection(props: SelectionProps) {
  return <SelectionBar {...props} load={load} />;
}
