"use client";

import { Dialog as Radix } from "radix-ui";
import type { ReactNode } from "react";
import { cn } from "./class-names.ts";
import { CloseButton } from "./dialog-layer.tsx";
import { useFocusReturn } from "./use-focus-return.ts";
import type { OpenProps } from "./use-open.ts";
import { veilStyles } from "./veil.styles.ts";

export interface SheetContent {
  title: ReactNode;
  side?: "left" | "right" | undefined;
  className?: string | undefined;
  children: ReactNode;
}

const sides = {
  left: "left-0 border-r [--slide-from:-24px]",
  right: "right-0 border-l [--slide-from:24px]",
};

/** A panel from the edge, for what belongs beside the page rather than in front of it. */
export function SheetLayer({ open, onOpenChange, ...content }: OpenProps & SheetContent) {
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay className={veilStyles} />
        <Panel {...content} />
      </Radix.Portal>
    </Radix.Root>
  );
}

function Panel({ title, side = "right", className, children }: SheetContent) {
  const returnFocus = useFocusReturn();
  return (
    <Radix.Content
      aria-describedby={undefined}
      onCloseAutoFocus={returnFocus}
      className={cn(
        "fixed inset-y-0 z-50 flex w-[min(24rem,calc(100vw-3rem))] animate-slide-in flex-col border-line bg-raised shadow-high",
        sides[side],
        className,
      )}
    >
      <header className="border-b border-line py-3.5 pr-14 pl-4">
        <Radix.Title className="font-serif text-lg font-semibold">{title}</Radix.Title>
      </header>
      <div className="flex-1 overflow-y-auto p-4">{children}</div>
      <CloseButton className="top-2 right-2.5" />
    </Radix.Content>
  );
}
