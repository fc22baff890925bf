"use client";

import { useEffect } from "react";
import type { RefObject } from "react";
import type { TextSpan } from "./text-selection.ts";
import { rangeOfWords } from "./words-range.ts";

const highlightName = "chosen-words";

interface ChosenWords {
  /** What the text stands in. */
  box: RefObject<HTMLElement | null>;
  span: TextSpan | undefined;
  /** Brings words into sight; the same function as long as the text is the same. */
  reveal: (words: DOMRect) => void;
}

/** Shows words that are chosen by keys, and brings them into sight; the text itself is not drawn anew for it. */
export function useChosenWords({ box, span, reveal }: ChosenWords): void {
  const [start, end] = [span?.start, span?.end];
  useEffect(() => {
    if (box.current === null || start === undefined || end === undefined) return undefined;
    const range = rangeOfWords(box.current, { start, end });
    if (range === undefined) return undefined;
    reveal(range.getBoundingClientRect());
    return shown(range);
  }, [box, start, end, reveal]);
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
