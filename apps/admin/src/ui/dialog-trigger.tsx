"use client";

import { Slot } from "radix-ui";
import type { ReactNode } from "react";
import type { OpenProps } from "./use-open.ts";

/** The button that opens a dialog: the same before the dialog's code is there and after. */
export function DialogTrigger({ open, onOpenChange, children }: OpenProps & { children: ReactNode }) {
  if (children === undefined) return null;
  return (
    <Slot.Root aria-haspopup="dialog" aria-expanded={open} onClick={() => onOpenChange(true)}>
      {children}
    </Slot.Root>
  );
}
