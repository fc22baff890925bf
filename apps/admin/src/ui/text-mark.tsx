"use client";

import type { KeyboardEvent, ReactNode } from "react";

export interface TextMarkProps {
  /** The line under the words. Which line means what is the business of the one who marks. */
  kind: "solid" | "dotted" | "dashed" | "double" | "wavy" | "quiet";
  /** Says what is marked, since neither line nor tint is read out. None where a mark goes on that has begun before. */
  label?: string | undefined;
  id?: string | undefined;
  /** What covers these words, to find them on the page. */
  marks?: readonly string[] | undefined;
  active?: boolean | undefined;
  onActivate?: (() => void) | undefined;
  children: ReactNode;
}

/** Words marked in a running text. A button would not break across lines, so it is a mark that acts as one. */
export function TextMark({ kind, label, id, marks, active = false, onActivate, children }: TextMarkProps) {
  const pressByKey = (event: KeyboardEvent) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    onActivate?.();
  };
  // Letting go of the mouse after selecting words is a click too, and not meant for the mark.
  const press = () => {
    if (window.getSelection()?.isCollapsed !== false) onActivate?.();
  };
  const asButton = { role: "button", tabIndex: 0, "aria-pressed": active, onKeyDown: pressByKey };
  const act = onActivate && { onClick: press, ...(label === undefined ? {} : asButton) };
  return (
    <mark
      id={id}
      data-kind={kind}
      data-active={active}
      data-marks={marks?.join(" ")}
      className="text-mark"
      {...act}
    >
      {label !== undefined && <bdi className="sr-only select-none">{`${label} `}</bdi>}
      {children}
    </mark>
  );
}
