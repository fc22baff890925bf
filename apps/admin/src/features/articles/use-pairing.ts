"use client";

import { useEffect } from "react";
import type { RefObject } from "react";
import { pressMark, showMarkState } from "./mark-state.ts";
import type { TextItem } from "./text-item.ts";

interface Pairing {
  /** The element that both sides stand in. */
  desk: RefObject<HTMLElement | null>;
  items: readonly TextItem[];
  activeId: string | undefined;
  /** Told when a mouse rests on marked words, or focus comes to them: their entry is to be in sight. */
  reveal: (id: string) => void;
}

/** A mouse that passes by shall not move the list under it. */
const restMs = 140;

/** Shows the pair on both sides: the one that a mouse or the focus is on, and the one that is worked on. */
export function usePairing({ desk, items, activeId, reveal }: Pairing): void {
  useEffect(() => {
    const root = desk.current;
    if (root === null) return;
    showMarkState(root, "active", activeId);
    pressMark(root, activeId);
  }, [desk, activeId, items]);
  useEffect(() => {
    const root = desk.current;
    if (root === null) return undefined;
    let resting: ReturnType<typeof setTimeout> | undefined;
    let shownId: string | undefined;
    const show = ({ target }: Event) => {
      const [id, isWords] = pairAt(target);
      // A page that scrolls runs through under the mouse.
      if (id === shownId) return;
      shownId = id;
      showMarkState(root, "paired", id);
      clearTimeout(resting);
      if (id === undefined || !isWords) return;
      resting = setTimeout(() => {
        reveal(id);
        // The entry may have come into the list only now.
        requestAnimationFrame(() => requestAnimationFrame(() => showMarkState(root, "paired", id)));
      }, restMs);
    };
    const clear = () => {
      clearTimeout(resting);
      shownId = undefined;
      showMarkState(root, "paired", undefined);
    };
    root.addEventListener("pointerover", show, { passive: true });
    root.addEventListener("focusin", show);
    root.addEventListener("pointerleave", clear);
    return () => {
      clearTimeout(resting);
      root.removeEventListener("pointerover", show);
      root.removeEventListener("focusin", show);
      root.removeEventListener("pointerleave", clear);
    };
  }, [desk, reveal]);
}

function pairAt(target: EventTarget | null): [id: string | undefined, isWords: boolean] {
  if (!(target instanceof Element)) return [undefined, false];
  const mark = target.closest<HTMLElement>("[data-mark]")?.dataset["mark"];
  if (mark !== undefined) return [mark, true];
  return [target.closest<HTMLElement>("[data-item]")?.dataset["item"], false];
}
