"use client";

import { useEffect, useRef } from "react";
import type { KeyboardEvent, RefObject } from "react";

interface SentForm {
  ref: RefObject<HTMLFormElement | null>;
  onKeyDownCapture: (event: KeyboardEvent<HTMLFormElement>) => void;
  /** To be called when it is sent, or when somebody tried to. */
  tried: () => void;
}

/** A form that Ctrl Enter sends from any of its fields, and that leads to what is wrong in it. */
export function useSentForm(pending: boolean): SentForm {
  const ref = useRef<HTMLFormElement>(null);
  const isTried = useRef(false);
  // After each render: only then does a field say what is wrong with it, at once or when the answer has come.
  useEffect(() => {
    if (!isTried.current || pending) return;
    isTried.current = false;
    ref.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  });
  return {
    ref,
    onKeyDownCapture: (event) => {
      if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      // An open list would take the key for itself and choose what is highlighted in it.
      event.stopPropagation();
      if (!pending && !event.repeat) event.currentTarget.requestSubmit();
    },
    tried: () => {
      isTried.current = true;
    },
  };
}
