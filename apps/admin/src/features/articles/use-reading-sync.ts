"use client";

import { useEffect, useRef } from "react";
import type { RefObject } from "react";
import { paragraphAt, startOf } from "./paragraph-place.ts";
import type { TextItem } from "./text-item.ts";

interface ReadText {
  box: RefObject<HTMLElement | null>;
  panel: RefObject<HTMLElement | null>;
  /** What the panel lists. */
  listed: readonly TextItem[];
  /** They are listed in the order of the text: else there is nothing to keep beside each other. */
  isInOrder: boolean;
  align: (id: string) => void;
}

/** People read in the upper part of a window. */
const readingLine = 0.25;
/** Whoever has just chosen an entry is brought to its words, and the list stays where it was chosen. */
const heldMs = 900;

/** Keeps the list at the entries of what is read. `hold` leaves it alone for the moment. */
export function useReadingSync(text: ReadText): { hold: () => void } {
  const standing = useRef(text);
  useEffect(() => {
    standing.current = text;
  });
  const heldUntil = useRef(0);
  useEffect(() => {
    let frame: number | undefined;
    let lastId: string | undefined;
    const follow = () => {
      frame = undefined;
      const { box, panel, listed, isInOrder, align } = standing.current;
      const isHandled = panel.current?.matches(":hover, :focus-within") === true;
      if (box.current === null || !isInOrder || isHandled || performance.now() < heldUntil.current) return;
      const read = startOf(paragraphAt(box.current, window.innerHeight * readingLine));
      const id = firstFrom(listed, read)?.id;
      if (id === undefined || id === lastId) return;
      lastId = id;
      align(id);
    };
    const onScroll = () => (frame ??= requestAnimationFrame(follow));
    window.addEventListener("scroll", onScroll, { passive: true });
    return () => {
      window.removeEventListener("scroll", onScroll);
      if (frame !== undefined) cancelAnimationFrame(frame);
    };
  }, []);
  return { hold: () => (heldUntil.current = performance.now() + heldMs) };
}

/** The first that begins at a place of the text or after it; where there is none, the last one. */
function firstFrom(items: readonly TextItem[], place: number): TextItem | undefined {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.start ?? 0) >= place) high = middle;
    else low = middle + 1;
  }
  return items[low] ?? items.at(-1);
}
