"use client";

import { Slot } from "radix-ui";
import { useLayers } from "./layers.ts";
import type { TooltipProps } from "./tooltip-layer.tsx";
import { useOpener } from "./use-opener.ts";

export function Tooltip(props: TooltipProps) {
  const layers = useLayers();
  const { name } = useOpener();
  if (layers !== undefined) return <layers.TooltipLayer {...props} opener={name} />;
  // Nothing is opened by it, but its button becomes another with it, and is to keep its focus.
  return <Slot.Root {...name}>{props.children}</Slot.Root>;
}
