"use client";

import { CloudOff } from "lucide-react";
import { useTranslations } from "next-intl";
import { Unsaved } from "../lib/unsaved.tsx";
import type { KeptContent } from "../lib/use-kept-content.ts";
import { Button } from "./button.tsx";
import { DateDisplay } from "./date-display.tsx";

export interface KeptNoteProps {
  kept: KeptContent;
  /** Empties the form again. */
  onStartOver: () => void;
}

/** Where the words of a form come from that its reader did not just type, and when they are kept nowhere. */
export function KeptNote({ kept, onStartOver }: KeptNoteProps) {
  return (
    // Here from the beginning, so that what appears in it is read out.
    <div role="status" className="contents text-sm text-ink-muted">
      {/* Many a form keeps its words above the dialog that shows it: closing that by a slip asks all the same. */}
      <Unsaved isChanged={kept.isTyped} isKept={!kept.isNowhere} discard={onStartOver} />
      <KeptWords kept={kept} onStartOver={onStartOver} />
    </div>
  );
}

function KeptWords({ kept: { isNowhere, foundAt, elsewhere }, onStartOver }: KeptNoteProps) {
  const t = useTranslations("ui.kept");
  const line = "flex flex-wrap items-center gap-x-3 gap-y-1 text-sm";
  if (isNowhere)
    return (
      <p className={`${line} text-warning`} data-kept-form="nowhere">
        <CloudOff aria-hidden className="size-4 shrink-0" />
        {t("nowhere")}
      </p>
    );
  if (foundAt !== undefined)
    return (
      <p className={`${line} text-ink-muted`} data-kept-form="found">
        <span>{t.rich("found", { at: () => <DateDisplay value={foundAt} /> })}</span>
        <Button size="small" tone="quiet" onClick={onStartOver}>
          {t("startOver")}
        </Button>
      </p>
    );
  if (elsewhere === undefined) return null;
  return (
    <p className={`${line} text-ink-muted`} data-kept-form="elsewhere">
      <span>{t.rich("elsewhere", { at: () => <DateDisplay value={elsewhere.at} /> })}</span>
      <Button size="small" onClick={elsewhere.goOn}>
        {t("goOn")}
      </Button>
      <Button size="small" tone="quiet" onClick={elsewhere.drop}>
        {t("drop")}
      </Button>
    </p>
  );
}
