"use client";

import { Quote } from "lucide-react";
import { useTranslations } from "next-intl";
import type { RefObject } from "react";
import type { TextSpan } from "../../lib/text-selection.ts";
import { Button } from "../../ui/button.tsx";
import { KeyHint } from "../../ui/key-hint.tsx";
import { useTextSelection } from "./use-text-selection.ts";

export interface SelectionToolbarProps {
  /** The element that the article's words stand in. */
  box: RefObject<HTMLElement | null>;
  onClaim: (span: TextSpan) => void;
}

const aboveSelectionPx = 48;

/** Floats above words that are selected. Pressing it must not take the selection away before it is read. */
export function SelectionToolbar({ box, onClaim }: SelectionToolbarProps) {
  const t = useTranslations("articles.reading");
  const selected = useTextSelection(box);
  if (selected === undefined) return null;
  return (
    <div
      role="toolbar"
      aria-label={t("selection")}
      style={{ top: Math.max(selected.top - aboveSelectionPx, 60), left: selected.left }}
      className="fixed z-30 -translate-x-1/2 rounded-md border border-line bg-raised p-1 shadow-mid"
    >
      <Button
        size="small"
        tone="primary"
        onPointerDown={(event) => event.preventDefault()}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => onClaim(selected.span)}
      >
        <Quote aria-hidden />
        {t("makeClaim")}
        <KeyHint keys="c" className="[&_kbd]:border-transparent" />
      </Button>
    </div>
  );
}
