import type { ReactNode } from "react";
import { folded } from "../../lib/folded.ts";

/** One line of the palette: a thing to go to, or something to do. */
export interface PaletteEntry {
  key: string;
  label: ReactNode;
  icon: ReactNode;
  hint?: string | undefined;
  badge?: ReactNode | undefined;
  keys?: string | undefined;
  /** Where it leads; else what it does. */
  href?: string | undefined;
  run?: (() => void) | undefined;
}

export interface Command extends PaletteEntry {
  label: string;
}

export interface PaletteGroup {
  title: string;
  entries: readonly PaletteEntry[];
}

/** Commands of which every word that was typed begins a word. */
export function matchingCommands(commands: readonly Command[], query: string): Command[] {
  const terms = wordsOf(query);
  return commands.filter(({ label }) => {
    const words = wordsOf(label);
    return terms.every((term) => words.some((word) => word.startsWith(term)));
  });
}

function wordsOf(text: string): string[] {
  return folded(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}
