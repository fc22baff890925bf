"use client";

import { useSyncExternalStore } from "react";
import { browserStorage } from "./browser-storage.ts";

const changed = "claimdesk:stored-choice";

/** A choice kept in this browser, shared by all components that read it and by other open tabs. */
export function useStoredChoice(name: string, initial: string): [string, (value: string) => void] {
  const value = useSyncExternalStore(
    subscribe,
    () => browserStorage.read(name) ?? initial,
    () => initial,
  );
  const change = (next: string) => {
    browserStorage.write(name, next);
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
