"use client";

import { DialogTrigger } from "./dialog-trigger.tsx";
import { useLayersFor } from "./layers.ts";
import type { SheetContent } from "./sheet-layer.tsx";
import { useOpen } from "./use-open.ts";
import type { OpenedProps } from "./use-open.ts";

export interface SheetProps extends OpenedProps, SheetContent {}

export function Sheet({ trigger, open, onOpenChange, ...content }: SheetProps) {
  const state = useOpen({ open, onOpenChange });
  const layers = useLayersFor(state.open);
  return (
    <>
      <DialogTrigger {...state}>{trigger}</DialogTrigger>
      {layers && <layers.SheetLayer {...state} {...content} />}
    </>
  );
}
