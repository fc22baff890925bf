"use client";

import { useTranslations } from "next-intl";
import { useEffect, useMemo, useRef } from "react";
import { useKeys } from "../../lib/keyboard.tsx";
import type { TextItem } from "./text-item.ts";
import type { SuggestionWrites } from "./use-suggestion-writes.ts";

interface WalkedItems {
  shown: readonly TextItem[];
  activeId: string | undefined;
  onActivate: (id: string) => void;
  writes: SuggestionWrites;
}

/** The keys of the panel: on, back, accept, dismiss, reword. */
export function useItemKeys(walked: WalkedItems): void {
  const t = useTranslations("articles.panel");
  // Keys are kept stable; what they act on is read when they are pressed.
  const standing = useRef(walked);
  useEffect(() => {
    standing.current = walked;
  });
  const keys = useMemo(() => {
    const walk = (by: 1 | -1) => () => {
      const { shown, activeId, onActivate } = standing.current;
      const at = shown.findIndex(({ id }) => id === activeId);
      const item = at === -1 ? shown.at(by === 1 ? 0 : -1) : shown[at + by];
      if (item !== undefined) onActivate(item.id);
    };
    const decide = (verb: "accept" | "dismiss" | "reword") => () => {
      const { shown, activeId, writes } = standing.current;
      const item = shown.find(({ id }) => id === activeId);
      if (item?.type === "suggestion") writes[verb](item);
    };
    return [
      { keys: "j", label: t("keys.next"), run: walk(1) },
      { keys: "k", label: t("keys.previous"), run: walk(-1) },
      { keys: "a", label: t("keys.accept"), run: decide("accept") },
      { keys: "d", label: t("keys.dismiss"), run: decide("dismiss") },
      { keys: "e", label: t("keys.reword"), run: decide("reword") },
    ];
  }, [t]);
  useKeys(t("title"), keys);
}
