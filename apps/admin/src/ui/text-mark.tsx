"use client";

import type { KeyboardEvent, ReactNode } from "react";

export interface TextMarkProps {
  /** The line under the words. Which line means what is the business of the one who marks. */
  kind: "solid" | "dotted" | "dashed" | "double" | "wavy";
  /** Says what is marked, since neither line nor tint is read out. */
  label: string;
  id?: string | undefined;
  active?: boolean | undefined;
  onActivate?: (() => void) | undefined;
  children: ReactNode;
}

/** Words marked in a running text. A button would not break across lines, so it is a mark that acts as one. */
export function TextMark({ kind, label, id, active = false, onActivate, children }: TextMarkProps) {
  const pressByKey = (event: KeyboardEvent) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    onActivate?.();
  };
  const act = onActivate && {
    role: "button",
    tabIndex: 0,
    "aria-pressed": active,
    onClick: onActivate,
    onKeyDown: pressByKey,
  };
  return (
    <mark id={id} data-kind={kind} data-active={active} className="text-mark" {...act}>
      <span className="sr-only">{`${label} `}</span>
      {children}
    </mark>
  );
}
