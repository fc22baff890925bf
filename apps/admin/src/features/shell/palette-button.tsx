"use client";

import { Search } from "lucide-react";
import { useTranslations } from "next-intl";
import { useSyncExternalStore } from "react";
import { KeyHint } from "../../ui/key-hint.tsx";
import { isMac, usePalette } from "./palette-provider.tsx";

/** Looks like the field that it opens. */
export function PaletteButton() {
  const t = useTranslations("palette");
  const palette = usePalette();
  const keys = usePaletteKeys();
  return (
    <button
      type="button"
      aria-haspopup="dialog"
      aria-label={t("open")}
      onClick={palette.open}
      className="inline-flex h-9 shrink-0 items-center gap-2 rounded-md border border-line bg-surface px-2.5 text-sm text-ink-subtle hover:border-line-strong hover:text-ink max-lg:border-transparent max-lg:bg-transparent lg:w-60"
    >
      <Search aria-hidden className="size-4 shrink-0" />
      <span className="flex-1 truncate text-left max-lg:hidden">{t("open")}</span>
      <KeyHint keys={keys} className="max-lg:hidden" />
    </button>
  );
}

/** The server does not know on which machine it is read: there the name that most keyboards have stands. */
export function usePaletteKeys(): string {
  return useSyncExternalStore(
    neverChanges,
    () => (isMac() ? "⌘ K" : "Ctrl K"),
    () => "Ctrl K",
  );
}

const neverChanges = () => () => undefined;
