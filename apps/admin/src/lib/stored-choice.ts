"use client";

import { useSyncExternalStore } from "react";

const changed = "claimdesk:stored-choice";

/** A choice kept in this browser, shared by all components that read it and by other open tabs. */
export function useStoredChoice(name: string, initial: string): [string, (value: string) => void] {
  const value = useSyncExternalStore(
    subscribe,
    () => read(name) ?? initial,
    () => initial,
  );
  const change = (next: string) => {
    write(name, next);
    window.dispatchEvent(new Event(changed));
  };
  return [value, change];
}

function subscribe(onChange: () => void): () => void {
  window.addEventListener("storage", onChange);
  window.addEventListener(changed, onChange);
  return () => {
    window.removeEventListener("storage", onChange);
    window.removeEventListener(changed, onChange);
  };
}

// A browser may forbid storage altogether; the choice then holds for nothing, and nothing breaks.
function read(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

function write(name: string, value: string): void {
  try {
    localStorage.setItem(name, value);
  } catch {
    return;
  }
}
