"use client";

import { useTranslations } from "next-intl";
import type { ShownRefusal } from "./outcome.ts";
import { isKnownRefusal } from "./refusal-code.ts";

interface RefusalWords {
  title: string;
  advice: string;
}

/** Says a refusal in the reader's language. */
export function useRefusalWords(): (refusal: ShownRefusal) => RefusalWords {
  const t = useTranslations("refusals");
  return ({ code, problem, min, max }) => {
    if (!isKnownRefusal(code)) return { title: t("other"), advice: t("otherAdvice") };
    const title = t(`known.${code}.title`);
    // A newer API may know problems that have no words here yet.
    const isWorded = code === "INVALID_INPUT" && problem !== undefined && t.has(`problems.${problem}`);
    const bounds = { min: min ?? 0, max: max ?? 0 };
    return { title, advice: isWorded ? t(`problems.${problem}`, bounds) : t(`known.${code}.advice`) };
  };
}

/** What only reading again can mend. */
export function asksToReadAgain({ code }: ShownRefusal): boolean {
  return [
    "STALE_VERSION",
    "STALE_ANCHORS",
    "STALE_DIGEST",
    "STALE_DUE_DATE",
    "NOT_IN_THIS_STATE",
    "JOB_NOT_FAILED",
    "JOB_NOT_WAITING",
    "ALREADY_DECIDED",
    "REVIEW_CLOSED",
  ].includes(code);
}
