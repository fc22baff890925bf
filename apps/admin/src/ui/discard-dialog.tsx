"use client";

import type { DiscardProps } from "./confirm-layer.tsx";
import { useLayersFor } from "./layers.ts";

export function DiscardDialog(props: DiscardProps) {
  const layers = useLayersFor(props.open);
  return layers && <layers.DiscardLayer {...props} />;
}
