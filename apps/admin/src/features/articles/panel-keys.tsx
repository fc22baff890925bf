"use client";

import { Undo2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "../../ui/button.tsx";
import { KeyHint } from "../../ui/key-hint.tsx";
import { useUndo } from "./undo-stack.tsx";

/** The keys that are needed all day, and the button that takes back. */
export function PanelKeys() {
  const t = useTranslations("articles.panel");
  const { undo, canUndo } = useUndo();
  return (
    <div className="flex min-h-8 shrink-0 items-center justify-between gap-3 text-xs text-ink-subtle max-md:not-has-[button]:hidden">
      <p className="flex flex-wrap items-center gap-x-2.5 gap-y-1 max-md:hidden">
        <span className="inline-flex items-center gap-1">
          <KeyHint keys="j" /> <KeyHint keys="k" /> {t("walk")}
        </span>
        <span className="inline-flex items-center gap-1">
          <KeyHint keys="?" /> {t("allKeys")}
        </span>
      </p>
      {canUndo && (
        <Button size="small" tone="quiet" onClick={undo}>
          <Undo2 aria-hidden />
          {t("undo")}
          <KeyHint keys="u" />
        </Button>
      )}
    </div>
  );
}
