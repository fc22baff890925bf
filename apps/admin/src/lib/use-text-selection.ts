"use client";

import { useEffect, useState } from "react";
import type { RefObject } from "react";
import { runsIn, selectedSpan } from "./text-selection.ts";
import type { TextSpan } from "./text-selection.ts";

export interface SelectedText {
  span: TextSpan;
  /** Where the selection stands in the window, for what is to float beside it. */
  top: number;
  left: number;
}

/** The words of an article that are selected, by mouse, by touch or in a browser's caret mode. */
export function useTextSelection(box: RefObject<HTMLElement | null>): SelectedText | undefined {
  const [selected, setSelected] = useState<SelectedText>();
  useEffect(() => {
    const read = () => setSelected(readSelection(box.current));
    document.addEventListener("selectionchange", read);
    window.addEventListener("scroll", read, { passive: true });
    return () => {
      document.removeEventListener("selectionchange", read);
      window.removeEventListener("scroll", read);
    };
  }, [box]);
  return selected;
}

/** What is selected now. */
export function readSelection(box: HTMLElement | null): SelectedText | undefined {
  const selection = window.getSelection();
  if (box === null || selection === null || selection.isCollapsed || selection.rangeCount === 0)
    return undefined;
  const range = selection.getRangeAt(0);
  if (!box.contains(range.startContainer) && !box.contains(range.endContainer)) return undefined;
  const span = selectedSpan(runsIn(box, range));
  if (span === undefined) return undefined;
  const { top, left, width } = range.getBoundingClientRect();
  return { span, top, left: left + width / 2 };
}
