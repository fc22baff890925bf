"use client";

import { useTranslations } from "next-intl";
import { useEffect, useMemo, useRef } from "react";
import { useKeys } from "../../lib/keyboard.tsx";
import { useTalk } from "./talk.tsx";

export interface WalkedThreads {
  /** In the order in which they are shown. */
  ids: readonly string[];
  onReply: (id: string) => void;
  onSettle: (id: string) => void;
}

/** The keys of the discussion: speak, on, back, answer, settle. */
export function useThreadKeys(walked: WalkedThreads): void {
  const t = useTranslations("reviews.comments");
  const { activeId, open, beginWithSelection, chooseWords } = useTalk();
  // Keys are kept stable; what they act on is read when they are pressed.
  const standing = useRef({ ...walked, activeId });
  useEffect(() => {
    standing.current = { ...walked, activeId };
  });
  const keys = useMemo(() => {
    const walk = (by: 1 | -1) => () => {
      const { ids, activeId: from } = standing.current;
      const at = from === undefined ? -1 : ids.indexOf(from);
      const next = at === -1 ? ids.at(by === 1 ? 0 : -1) : ids[at + by];
      if (next !== undefined) open(next);
    };
    const act = (verb: "onReply" | "onSettle") => () => {
      const { activeId: id } = standing.current;
      if (id !== undefined) standing.current[verb](id);
    };
    return [
      { keys: "c", label: t("keys.comment"), run: beginWithSelection },
      { keys: "w", label: t("keys.words"), run: chooseWords },
      { keys: "j", label: t("keys.next"), run: walk(1) },
      { keys: "k", label: t("keys.previous"), run: walk(-1) },
      { keys: "y", label: t("keys.reply"), run: act("onReply") },
      { keys: "s", label: t("keys.settle"), run: act("onSettle") },
    ];
  }, [beginWithSelection, chooseWords, open, t]);
  useKeys(t("keys.title"), keys);
}
