"use client";

import { createContext, useContext, useEffect } from "react";

type Ask = (goOn: () => void) => void;

// One page is open in one window: what is unsaved in it is known to all of it, also outside of React.
const onPage = new Set<symbol>();
let askBeforeLeaving: Ask | undefined;

/** What was typed within a dialog, so that closing it can ask as well. */
export const DialogUnsaved = createContext<Set<symbol> | undefined>(undefined);

/** While something typed is not saved, leaving the page, closing the window or the dialog around it asks first. */
export function useUnsaved(isChanged: boolean): void {
  const inDialog = useContext(DialogUnsaved);
  useEffect(() => {
    if (!isChanged) return undefined;
    const form = Symbol("unsaved");
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    onPage.add(form);
    inDialog?.add(form);
    window.addEventListener("beforeunload", warn);
    return () => {
      onPage.delete(form);
      inDialog?.delete(form);
      window.removeEventListener("beforeunload", warn);
    };
  }, [isChanged, inDialog]);
}

/** The same as a part of a page, where what is typed is kept above the dialog that shows it. */
export function Unsaved({ isChanged }: { isChanged: boolean }) {
  useUnsaved(isChanged);
  return null;
}

export function hasUnsaved(): boolean {
  return onPage.size > 0;
}

/** Goes on at once where nothing is lost, and else when the reader says so. */
export function leave(goOn: () => void): void {
  if (hasUnsaved() && askBeforeLeaving !== undefined) askBeforeLeaving(goOn);
  else goOn();
}

/** Sets who asks; the shell does, once. */
export function onLeaving(ask: Ask): () => void {
  askBeforeLeaving = ask;
  return () => {
    askBeforeLeaving = undefined;
  };
}
