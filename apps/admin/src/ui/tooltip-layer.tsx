"use client";

import { Tooltip as Radix } from "radix-ui";
import type { ReactNode } from "react";
import type { OpenerName } from "./opener.ts";

export interface TooltipProps {
  text: ReactNode;
  hint?: ReactNode | undefined;
  side?: "top" | "right" | "bottom" | "left" | undefined;
  /** One element that can take focus; a tooltip nobody can reach by keyboard tells half its readers nothing. */
  children: ReactNode;
}

export function TooltipLayer({
  text,
  hint,
  side = "bottom",
  opener,
  children,
}: TooltipProps & { opener: OpenerName }) {
  return (
    <Radix.Provider delayDuration={400}>
      <Radix.Root>
        <Radix.Trigger asChild {...opener}>
          {children}
        </Radix.Trigger>
        <Radix.Portal>
          <Radix.Content
            side={side}
            sideOffset={6}
            collisionPadding={8}
            className="z-50 flex max-w-72 animate-appear items-center gap-2 rounded-md bg-ink px-2.5 py-1.5 text-xs text-paper shadow-mid"
          >
            {text}
            {hint}
          </Radix.Content>
        </Radix.Portal>
      </Radix.Root>
    </Radix.Provider>
  );
}
