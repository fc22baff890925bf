"use client";

import { useState } from "react";

/**
 * Gives focus back to where it was when a dialog opened, also to one that no trigger opened. For the part that is
 * there only while it is open.
 */
export function useFocusReturn(): (event: Event) => void {
  // While it is drawn for the first time focus is still outside: a field of its own may take it right after.
  const [opener] = useState(() => lasting(document.activeElement));
  return (event) => {
    event.preventDefault();
    const isThere = opener?.isConnected === true && opener !== document.body;
    // What opened it may be gone with what was done in it; another dialog may have given focus back already.
    if (!isThere && document.activeElement !== document.body) return;
    const target = isThere ? opener : document.querySelector("main");
    if (target instanceof HTMLElement) target.focus({ preventScroll: true });
  };
}

/** A menu's item is gone before the dialog that it opened; the button of the menu stays. */
function lasting(element: Element | null): Element | null {
  const label = element?.closest("[role=menu]")?.getAttribute("aria-labelledby");
  return label == null ? element : document.getElementById(label);
}
