"use client";

import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useMemo } from "react";
import { useKeys } from "../../lib/keyboard.tsx";
import { leave } from "../../lib/unsaved.tsx";
import { useKeySheet } from "./key-sheet.tsx";
import { deskSections } from "./sections.ts";

/** The keys that work on every page of the desk. */
export function ShellKeys() {
  const t = useTranslations("keys");
  const sections = useTranslations("sections");
  const router = useRouter();
  const keySheet = useKeySheet();
  const anywhere = useMemo(
    () => [
      { keys: "?", label: t("help"), run: keySheet.open },
      { keys: "/", label: t("search"), run: focusSearch },
    ],
    [t, keySheet],
  );
  const ways = useMemo(
    () =>
      deskSections.flatMap(({ name, href, keys }) =>
        keys === undefined
          ? []
          : [{ keys, label: sections(name), run: () => leave(() => router.push(href)) }],
      ),
    [sections, router],
  );
  useKeys(t("anywhere"), anywhere);
  useKeys(t("goTo"), ways);
  return null;
}

function focusSearch(): void {
  const field = document.querySelector<HTMLInputElement>("input[data-search]");
  field?.focus();
  field?.select();
}
