"use client";

import { useTranslations } from "next-intl";
import type { ShownRefusal } from "../../lib/outcome.ts";
import { useRefusalWords } from "../../lib/refusal-words.ts";

const unreadable = ["EMPTY", "BINARY", "TOO_LARGE", "WRONG_ENCODING", "NO_BODY", "TOO_COMPLEX"] as const;

/** Which field a refusal of an import belongs to: what cannot be read is the pasted text's matter. */
export function fieldOfRefusal({ code, field }: ShownRefusal): string | undefined {
  if (code.startsWith("UNREADABLE_")) return "input";
  if (code !== "INVALID_INPUT") return undefined;
  return field === "text" || field === "html" ? "input" : field;
}

/** What is wrong with what cannot be read, by the refusal's code; undefined for every other. */
export function useUnreadableWords(): (code: string) => string | undefined {
  const t = useTranslations("imports.unreadable");
  return (code) => {
    const reason = unreadable.find((name) => code === `UNREADABLE_${name}`);
    return reason === undefined ? undefined : t(reason);
  };
}

/** What to say below a field. */
export function useProblemOf(refusal: ShownRefusal | undefined): (field: string) => string | undefined {
  const wordsOf = useUnreadableWords();
  const words = useRefusalWords();
  return (field) => {
    if (refusal === undefined || fieldOfRefusal(refusal) !== field) return undefined;
    return wordsOf(refusal.code) ?? words(refusal).advice;
  };
}
