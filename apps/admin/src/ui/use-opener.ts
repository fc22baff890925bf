"use client";

import { useId } from "react";
import type { KeyboardEvent, PointerEvent } from "react";
import { fetchLayers } from "./layers.ts";
import { press } from "./opener.ts";
import type { OpenerName } from "./opener.ts";

const openingKeys = ["Enter", " ", "ArrowDown", "ArrowUp"];

/** For a button that opens a layer, before the layer's code is there and after. */
export function useOpener() {
  const opener = useId();
  const want = (key?: string) => {
    press({ opener, key });
    fetchLayers();
  };
  return {
    name: { "data-opener": opener } satisfies OpenerName,
    /** Until then: what it is pressed with is kept, and done when it can be. */
    standIn: {
      "aria-expanded": false,
      "data-state": "closed",
      onClick: () => want(),
      onPointerDown: ({ button, ctrlKey }: PointerEvent) => {
        if (button === 0 && !ctrlKey) want();
      },
      onKeyDown: (event: KeyboardEvent) => {
        if (!openingKeys.includes(event.key)) return;
        event.preventDefault();
        want(event.key);
      },
    },
  } as const;
}
