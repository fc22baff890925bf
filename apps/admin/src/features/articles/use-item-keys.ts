"use client";

import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useEffect, useMemo, useRef } from "react";
import { useKeys } from "../../lib/keyboard.tsx";
import { leave } from "../../lib/unsaved.tsx";
import type { TextItem } from "./text-item.ts";
import type { SuggestionWrites } from "./use-suggestion-writes.ts";

interface WalkedItems {
  listed: readonly TextItem[];
  activeId: string | undefined;
  onActivate: (id: string) => void;
  writes: SuggestionWrites;
}

/** The keys of the panel: on, back, accept, dismiss, reword, open. */
export function useItemKeys(walked: WalkedItems): void {
  const t = useTranslations("articles.panel");
  const router = useRouter();
  // Keys are kept stable; what they act on is read when they are pressed.
  const standing = useRef(walked);
  useEffect(() => {
    standing.current = walked;
  });
  const keys = useMemo(() => {
    const active = () => standing.current.listed.find(({ id }) => id === standing.current.activeId);
    const walk = (by: 1 | -1) => () => {
      const { listed, activeId, onActivate } = standing.current;
      const at = listed.findIndex(({ id }) => id === activeId);
      const item = at === -1 ? listed.at(by === 1 ? 0 : -1) : listed[at + by];
      if (item !== undefined) onActivate(item.id);
    };
    const decide = (verb: "accept" | "dismiss" | "reword") => () => {
      const item = active();
      if (item?.type === "suggestion") standing.current.writes[verb](item);
    };
    const open = () => {
      const item = active();
      if (item?.type === "claim" && item.claimId !== undefined)
        leave(() => router.push(`/claims/${item.claimId ?? ""}`));
    };
    return [
      { keys: "j", label: t("keys.next"), run: walk(1) },
      { keys: "k", label: t("keys.previous"), run: walk(-1) },
      { keys: "a", label: t("keys.accept"), run: decide("accept") },
      { keys: "e", label: t("keys.reword"), run: decide("reword") },
      { keys: "w", label: t("keys.rewordToo"), run: decide("reword") },
      { keys: "x", label: t("keys.dismiss"), run: decide("dismiss") },
      { keys: "o", label: t("keys.open"), run: open },
    ];
  }, [router, t]);
  useKeys(t("title"), keys);
}
