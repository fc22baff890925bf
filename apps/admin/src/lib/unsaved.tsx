"use client";

import { createContext, useContext, useEffect, useRef } from "react";

type Ask = (goOn: () => void) => void;

/** A form with something in it that is not saved. */
export interface UnsavedForm {
  /** Gives up what is kept of it: whoever says so is not shown it again. */
  discard: () => void;
}

// One page is open in one window: what is unsaved in it is known to all of it, also outside of React.
const onPage = new Set<UnsavedForm>();
let askBeforeLeaving: Ask | undefined;

/** What was typed within a dialog, so that closing it can ask as well. */
export const DialogUnsaved = createContext<Set<UnsavedForm> | undefined>(undefined);

interface UnsavedOptions {
  /** The browser has it: a page that is loaded again, or a window that is closed, loses nothing. */
  isKept?: boolean;
  discard?: () => void;
}

/** While something typed is not saved, leaving the page, closing the window or the dialog around it asks first. */
export function useUnsaved(isChanged: boolean, { isKept = false, discard }: UnsavedOptions = {}): void {
  const inDialog = useContext(DialogUnsaved);
  const giveUp = useRef(discard);
  useEffect(() => {
    giveUp.current = discard;
  });
  useEffect(() => {
    if (!isChanged) return undefined;
    const form = { discard: () => giveUp.current?.() };
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    onPage.add(form);
    inDialog?.add(form);
    if (!isKept) window.addEventListener("beforeunload", warn);
    return () => {
      onPage.delete(form);
      inDialog?.delete(form);
      window.removeEventListener("beforeunload", warn);
    };
  }, [isChanged, isKept, inDialog]);
}

/** The same as a part of a page, where what is typed is kept above the dialog that shows it. */
export function Unsaved({ isChanged, ...options }: UnsavedOptions & { isChanged: boolean }) {
  useUnsaved(isChanged, options);
  return null;
}

export function hasUnsaved(): boolean {
  return onPage.size > 0;
}

/** Of the page, or of a dialog on it. */
export function discardUnsaved(forms: ReadonlySet<UnsavedForm> = onPage): void {
  for (const form of forms) form.discard();
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
