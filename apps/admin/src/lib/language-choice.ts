"use client";

import { useLocale } from "next-intl";
import { useRouter } from "next/navigation";
import { useTransition } from "react";
import { setPreferenceCookie } from "./browser-cookie.ts";
import { languageCookie, languageOf } from "./locale.ts";
import type { Language } from "./locale.ts";

/** Each language under its own name: whoever needs it may not read the other. */
export const languages: readonly { value: Language; label: string }[] = [
  { value: "en", label: "English" },
  { value: "fr", label: "Français" },
];

export function useLanguage(): [Language, (language: Language) => void] {
  const language = languageOf(useLocale());
  const router = useRouter();
  const [, startTransition] = useTransition();
  const choose = (next: Language) => {
    setPreferenceCookie(languageCookie, next);
    startTransition(() => router.refresh());
  };
  return [language, choose];
}
