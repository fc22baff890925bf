"use client";

import type { DiscardProps } from "./confirm-layer.tsx";
import { useLayers } from "./layers.ts";

export function DiscardDialog(props: DiscardProps) {
  const layers = useLayers(props.open);
  return layers && <layers.DiscardLayer {...props} />;
}
