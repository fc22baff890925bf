"use client";

import type { ReactNode, RefObject } from "react";
import type { TextSpan } from "../lib/text-selection.ts";
import { useTextSelection } from "../lib/use-text-selection.ts";
import { Button } from "./button.tsx";
import { KeyHint } from "./key-hint.tsx";

export interface SelectionToolbarProps {
  /** The element that the words stand in. */
  box: RefObject<HTMLElement | null>;
  label: string;
  /** What can be done with the words, with its icon and its key. */
  action: ReactNode;
  keys: string;
  onPress: (span: TextSpan) => void;
}

const aboveSelectionPx = 48;

/** Floats above words that are selected. Pressing it must not take the selection away before it is read. */
export function SelectionToolbar({ box, label, action, keys, onPress }: SelectionToolbarProps) {
  const selected = useTextSelection(box);
  if (selected === undefined) return null;
  return (
    <div
      role="toolbar"
      aria-label={label}
      style={{ top: Math.max(selected.top - aboveSelectionPx, 60), left: selected.left }}
      className="fixed z-30 -translate-x-1/2 rounded-md border border-line bg-raised p-1 shadow-mid"
    >
      <Button
        size="small"
        tone="primary"
        onPointerDown={(event) => event.preventDefault()}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => onPress(selected.span)}
      >
        {action}
        <KeyHint keys={keys} className="[&_kbd]:border-transparent" />
      </Button>
    </div>
  );
}
