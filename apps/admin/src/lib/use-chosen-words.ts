"use client";

import { useEffect } from "react";
import type { RefObject } from "react";
import type { TextSpan } from "../../lib/text-selection.ts";
import { scrollToWords } from "./scroll-to-item.ts";
import { rangeOfWords } from "./words-range.ts";

const highlightName = "chosen-words";

/** Shows words that are chosen by keys, and brings them into sight; the text itself is not drawn anew for it. */
export function useChosenWords(box: RefObject<HTMLElement | null>, span: TextSpan | undefined): void {
  const [start, end] = [span?.start, span?.end];
  useEffect(() => {
    if (box.current === null || start === undefined || end === undefined) return undefined;
    const range = rangeOfWords(box.current, { start, end });
    if (range === undefined) return undefined;
    scrollToWords(range.getBoundingClientRect());
    return shown(range);
  }, [box, start, end]);
}

/** Answers with what takes it away. A browser without highlights shows them as it shows a selection. */
function shown(range: Range): () => void {
  if (typeof CSS.highlights === "undefined") {
    const selection = window.getSelection();
    selection?.removeAllRanges();
    selection?.addRange(range);
    return () => selection?.removeAllRanges();
  }
  CSS.highlights.set(highlightName, new Highlight(range));
  return () => void CSS.highlights.delete(highlightName);
}
