"use client";

import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import type { Outcome } from "../../lib/outcome.ts";
import { useRefusalWords } from "../../lib/refusal-words.ts";
import { attempt } from "../../lib/use-write.ts";
import { useToast } from "../../ui/toast.tsx";
import { confirmCopy, refuseCopy, reopenCopy } from "./copy-proposal.action.ts";
import { useUndo } from "./undo-stack.tsx";

export interface CopyDecisions {
  pendingId: string | undefined;
  /** Something was decided here. */
  hasDecided: boolean;
  confirm: (id: string) => void;
  refuse: (id: string) => void;
}

/** Decides on what an article is a copy of. `onDecided` is told before the row goes. */
export function useCopyDecisions(onDecided: (id: string) => void): CopyDecisions {
  const t = useTranslations("articles.proposals");
  const toast = useToast();
  const router = useRouter();
  const words = useRefusalWords();
  const [pending, startTransition] = useTransition();
  const [decidedId, setDecidedId] = useState<string>();
  const undo = useUndo();

  const decide = (write: (id: string) => Promise<Outcome>, told: "confirmed" | "refused") => {
    const run = (id: string) => {
      if (pending) return;
      setDecidedId(id);
      startTransition(async () => {
        const outcome = await undo.inTurn(() => attempt(() => write(id)));
        if (outcome.done) {
          undo.push({ told: t("undone"), undo: () => reopen(id), redo: () => run(id) });
          onDecided(id);
          toast({ tone: "success", title: t(told), action: { label: t("undo"), onSelect: undo.undo } });
        } else {
          const { title, advice } = words(outcome.refusal);
          toast({ tone: "danger", title, description: advice });
        }
        router.refresh();
      });
    };
    return run;
  };
  const reopen = async (id: string) => {
    const outcome = await reopenCopy(id);
    router.refresh();
    return outcome;
  };
  return {
    pendingId: pending ? decidedId : undefined,
    hasDecided: decidedId !== undefined,
    confirm: decide(confirmCopy, "confirmed"),
    refuse: decide(refuseCopy, "refused"),
  };
}
