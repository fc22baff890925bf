"use client";

import { useState, type RefObject } from "react";

export type Copied = "no" | "yes" | "byHand";

/** Copies words that `shown` holds on the screen. */
export function useCopy(words: string, shown: RefObject<HTMLElement | null>): [Copied, () => void] {
  const [copied, setCopied] = useState<Copied>("no");
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(words);
      setCopied("yes");
    } catch {
      // Where a browser keeps its clipboard to itself, the words are marked to be copied by hand.
      if (shown.current !== null) window.getSelection()?.selectAllChildren(shown.current);
      setCopied("byHand");
    }
  };
  return [copied, () => void copy()];
}
