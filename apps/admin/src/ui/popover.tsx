"use client";

import { Slot } from "radix-ui";
import { useLayers } from "./layers.ts";
import type { PopoverProps } from "./popover-layer.tsx";
import { useOpener } from "./use-opener.ts";

export function Popover(props: PopoverProps) {
  const layers = useLayers();
  const opener = useOpener();
  if (layers !== undefined) return <layers.PopoverLayer {...props} opener={opener.name} />;
  return (
    <Slot.Root aria-haspopup="dialog" {...opener.name} {...opener.standIn}>
      {props.trigger}
    </Slot.Root>
  );
}
