"use client";

import type { ReactNode } from "react";
import type { DialogContent } from "./dialog-layer.tsx";
import { DialogTrigger } from "./dialog-trigger.tsx";
import { useLayers, useLayersFor } from "./layers.ts";
import { useOpen } from "./use-open.ts";
import type { OpenedProps } from "./use-open.ts";

export interface DialogProps extends OpenedProps, DialogContent {}

export function Dialog({ trigger, open, onOpenChange, ...content }: DialogProps) {
  const state = useOpen({ open, onOpenChange });
  const layers = useLayersFor(state.open);
  return (
    <>
      <DialogTrigger {...state}>{trigger}</DialogTrigger>
      {layers && <layers.DialogLayer {...state} {...content} />}
    </>
  );
}

/** Closes the dialog around it when its one child is pressed. */
export function DialogClose({ children }: { children: ReactNode }) {
  const layers = useLayers();
  return layers && <layers.DialogCloseLayer>{children}</layers.DialogCloseLayer>;
}
