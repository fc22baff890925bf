"use client";

import { useReopening } from "../lib/use-reopening.ts";
import type { ConfirmContent } from "./confirm-layer.tsx";
import { DialogTrigger } from "./dialog-trigger.tsx";
import { useLayersFor } from "./layers.ts";
import { useOpen } from "./use-open.ts";
import type { OpenedProps } from "./use-open.ts";

export interface ConfirmDialogProps extends OpenedProps, ConfirmContent {}

export function ConfirmDialog({ trigger, open, onOpenChange, ...content }: ConfirmDialogProps) {
  const state = useOpen({ open, onOpenChange });
  useReopening(content.reason?.keptAs, () => state.onOpenChange(true));
  const layers = useLayersFor(state.open);
  return (
    <>
      <DialogTrigger {...state}>{trigger}</DialogTrigger>
      {layers && <layers.ConfirmLayer {...state} {...content} />}
    </>
  );
}
