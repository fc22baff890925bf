"use client";

import type { ReactNode } from "react";
import { cn } from "../../ui/class-names.ts";

export interface EntryFrameProps {
  active: boolean;
  /** A line like the one under the words that it belongs to. */
  line: "solid" | "dashed";
  onActivate: () => void;
  text: string;
  overline: ReactNode;
  children?: ReactNode | undefined;
}

export function EntryFrame({ active, line, onActivate, text, overline, children }: EntryFrameProps) {
  return (
    <div
      className={cn(
        "flex flex-col gap-2 rounded-md border border-line border-l-[3px] bg-surface px-3 py-2.5",
        line === "solid" ? "border-l-accent" : "border-l-ink-subtle [border-left-style:dashed]",
        active && "bg-raised shadow-mid ring-2 ring-accent-line",
      )}
    >
      <div className="flex flex-wrap items-center gap-2 text-xs text-ink-subtle">{overline}</div>
      <button
        type="button"
        aria-pressed={active}
        onClick={onActivate}
        dir="auto"
        className="rounded-sm text-start font-serif leading-snug hover:text-accent"
      >
        {text}
      </button>
      {children}
    </div>
  );
}
