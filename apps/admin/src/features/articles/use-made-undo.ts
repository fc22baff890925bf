"use client";

import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { discardClaim, removeAppearance } from "./claim-undo.action.ts";
import type { MadeClaim } from "./made-claim.ts";
import { useUndo } from "./undo-stack.tsx";

type Made = Extract<MadeClaim, { kind: "made" }>;

/** Lets a claim that was just made of selected words be taken back, or that it is made here too. */
export function useMadeUndo(): (made: Made) => void {
  const t = useTranslations("articles.claim");
  const router = useRouter();
  const undo = useUndo();
  return ({ id: claimId, version: expectedVersion, appearanceId }) => {
    const seen = { claimId, expectedVersion };
    undo.push({
      told: appearanceId === null ? t("undone") : t("undoneHere"),
      undo: async () => {
        const outcome = await (appearanceId === null
          ? discardClaim(seen)
          : removeAppearance({ ...seen, appearanceId }));
        router.refresh();
        return outcome;
      },
    });
  };
}
