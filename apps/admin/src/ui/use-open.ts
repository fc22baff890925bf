"use client";

import { useState } from "react";
import type { ReactNode } from "react";

/** How a layer is opened: by a button of its own, or by whoever shows it. */
export interface OpenedProps {
  trigger?: ReactNode | undefined;
  open?: boolean | undefined;
  onOpenChange?: ((open: boolean) => void) | undefined;
}

export interface OpenProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

export function useOpen({ open, onOpenChange }: Omit<OpenedProps, "trigger">): OpenProps {
  const [openByItself, setOpenByItself] = useState(false);
  const change = (next: boolean) => {
    setOpenByItself(next);
    onOpenChange?.(next);
  };
  return { open: open ?? openByItself, onOpenChange: change };
}
