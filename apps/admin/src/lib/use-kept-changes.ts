"use client";

import { changesIn, contentOfChanges } from "./typed-changes.ts";
import type { TypedChanges } from "./typed-changes.ts";
import { useUnsaved } from "./unsaved.tsx";
import { useKeptContent } from "./use-kept-content.ts";
import type { KeptContent } from "./use-kept-content.ts";

interface KeptChangesOptions<Draft> {
  /** Which form it is, and of what. */
  name: string;
  saved: Draft;
  typed: Omit<TypedChanges<Draft>, "ground">;
  /** Lays into the form what was typed before, or nothing. */
  lay: (typed: TypedChanges<Draft>) => void;
}

export interface KeptChanges {
  kept: KeptContent;
  /** Gives up what is typed. */
  clear: () => void;
}

/** Keeps in this browser what is typed into a form that edits something, until it is saved or given up. */
export function useKeptChanges<Draft extends object>(options: KeptChangesOptions<Draft>): KeptChanges {
  const { name, saved, typed, lay } = options;
  const content = contentOfChanges(saved, typed);
  const kept = useKeptContent({
    name,
    content,
    lay: (found) => {
      const before = changesIn(found, saved);
      if (before !== null) lay(before);
    },
  });
  const clear = () => {
    kept.forget();
    lay({ changes: {}, ground: {}, reason: "" });
  };
  useUnsaved(content !== null, { isKept: !kept.isNowhere, discard: clear });
  return { kept, clear };
}
