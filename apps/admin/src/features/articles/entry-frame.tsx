"use client";

import type { ReactNode } from "react";
import type { MarkLine } from "./mark-line.ts";

export interface EntryFrameProps {
  active: boolean;
  /** A line like the one under the words that it belongs to. */
  line: MarkLine;
  onActivate: () => void;
  text: string;
  overline: ReactNode;
  children?: ReactNode | undefined;
}

export function EntryFrame({ active, line, onActivate, text, overline, children }: EntryFrameProps) {
  return (
    <div data-line={line} className="item-card flex flex-col gap-1.5 rounded-md py-2 pr-3 pl-4">
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1 text-xs text-ink-subtle">{overline}</div>
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
