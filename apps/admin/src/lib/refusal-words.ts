"use client";

import { useTranslations } from "next-intl";
import type { ShownRefusal } from "./outcome.ts";

const known = [
  "ALREADY_DECIDED",
  "ALREADY_SCHEDULED",
  "AMBIGUOUS_QUOTE",
  "APPROVAL_VOID",
  "CORRECTION_NOTE_MISSING",
  "EMAIL_TAKEN",
  "FORBIDDEN",
  "INVALID_INPUT",
  "LAST_ADMINISTRATOR",
  "NOT_A_DECIDER",
  "NOT_FOUND",
  "NOT_IN_THIS_STATE",
  "NOT_READY_FOR_REVIEW",
  "NOT_SCHEDULED",
  "OWN_WORK",
  "QUOTE_NOT_FOUND",
  "REASON_MISSING",
  "RETRACTION_REASON_MISSING",
  "REVIEW_CLOSED",
  "SAME_CLAIM_EXISTS",
  "SCOPES_NOT_HELD",
  "STALE_DIGEST",
  "STALE_VERSION",
  "TAKEN_BY_SOMEBODY_ELSE",
  "UNKNOWN_RATING",
  "UNREACHABLE",
] as const;

type KnownCode = (typeof known)[number];

function isKnown(code: string): code is KnownCode {
  return known.some((candidate) => candidate === code);
}

interface RefusalWords {
  title: string;
  advice: string;
}

/** Says a refusal in the reader's language. One that has no words here yet speaks for itself, in English. */
export function useRefusalWords(): (refusal: ShownRefusal) => RefusalWords {
  const t = useTranslations("refusals");
  return ({ code, message }) => {
    if (!isKnown(code)) return { title: t("other"), advice: message };
    const title = t(`known.${code}.title`);
    // Only the API knows what is wrong with the value, and says it in English.
    return { title, advice: code === "INVALID_INPUT" ? message : t(`known.${code}.advice`) };
  };
}

/** What only reading again can mend. */
export function asksToReadAgain({ code }: ShownRefusal): boolean {
  return ["STALE_VERSION", "STALE_DIGEST", "NOT_IN_THIS_STATE", "ALREADY_DECIDED", "REVIEW_CLOSED"].includes(
    code,
  );
}
