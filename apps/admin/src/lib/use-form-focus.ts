"use client";

import { useEffect, useRef } from "react";
import type { RefObject } from "react";

const fields = "input, textarea, select, button";

/** For a form that opens within a page: focus goes into it, and to the button that opens it when it is gone. */
export function useFormFocus(openerId: string): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const box = form.current;
    if (box !== null && !box.contains(document.activeElement)) {
      const chosen = box.querySelector<HTMLElement>("[role=radio][aria-checked=true]");
      (chosen ?? box.querySelector<HTMLElement>(fields))?.focus();
    }
    return () => {
      // Only focus that went with the form is given back.
      if (document.activeElement === null || document.activeElement === document.body)
        document.getElementById(openerId)?.focus();
    };
  }, [openerId]);
  return form;
}
