"use client";

import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useMemo } from "react";
import { useKeys } from "../../lib/keyboard.tsx";
import { leave } from "../../lib/unsaved.tsx";
import { useKeySheet } from "./key-sheet.tsx";
import { useListHref } from "./list-return.tsx";
import { usePaletteKeys } from "./palette-button.tsx";
import { usePalette } from "./palette-provider.tsx";
import { deskSections } from "./sections.ts";

/** The keys that work on every page of the desk. */
export function ShellKeys() {
  const t = useTranslations("keys");
  const sections = useTranslations("sections");
  const router = useRouter();
  const keySheet = useKeySheet();
  const palette = usePalette();
  const paletteKeys = usePaletteKeys();
  const listHref = useListHref();
  const anywhere = useMemo(
    () => [
      { keys: "?", label: t("help"), run: keySheet.open },
      { keys: "/", label: t("search"), run: () => (focusSearch() ? undefined : palette.open()) },
      // It listens for itself, also while somebody types.
      { keys: paletteKeys, label: t("palette") },
    ],
    [t, keySheet, palette, paletteKeys],
  );
  const ways = useMemo(
    () => [
      ...(listHref === undefined
        ? []
        : [{ keys: "g l", label: t("backToList"), run: () => leave(() => router.push(listHref)) }]),
      ...deskSections.flatMap(({ name, href, keys }) =>
        keys === undefined
          ? []
          : [{ keys, label: sections(name), run: () => leave(() => router.push(href)) }],
      ),
    ],
    [t, sections, router, listHref],
  );
  useKeys(t("anywhere"), anywhere);
  useKeys(t("goTo"), ways);
  return null;
}

/** Where a page has no search of its own, its key searches everything. */
function focusSearch(): boolean {
  const field = document.querySelector<HTMLInputElement>("input[data-search]");
  field?.focus();
  field?.select();
  return field !== null;
}
