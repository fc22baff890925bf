"use client";

import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import type { Outcome } from "../../lib/outcome.ts";
import { useRefusalWords } from "../../lib/refusal-words.ts";
import { attempt } from "../../lib/use-write.ts";
import { useToast } from "../../ui/toast.tsx";
import { confirmCopy, refuseCopy, reopenCopy } from "./copy-proposal.action.ts";

export interface CopyDecisions {
  pendingId: string | undefined;
  confirm: (id: string) => void;
  refuse: (id: string) => void;
  /** Takes the last decision back, if there was one here. */
  undo: () => void;
  canUndo: boolean;
}

/** Decides on what an article is a copy of. `onDecided` is told before the row goes. */
export function useCopyDecisions(onDecided: (id: string) => void): CopyDecisions {
  const t = useTranslations("articles.proposals");
  const toast = useToast();
  const router = useRouter();
  const words = useRefusalWords();
  const [pending, startTransition] = useTransition();
  const [decidedId, setDecidedId] = useState<string>();
  const [lastId, setLastId] = useState<string>();

  const run = (id: string, write: (id: string) => Promise<Outcome>, onDone: () => void) => {
    if (pending) return;
    setDecidedId(id);
    startTransition(async () => {
      const outcome = await attempt(() => write(id));
      if (outcome.done) onDone();
      else {
        const { title, advice } = words(outcome.refusal);
        toast({ tone: "danger", title, description: advice });
      }
      router.refresh();
    });
  };
  const reopen = (id: string) =>
    run(id, reopenCopy, () => {
      setLastId(undefined);
      toast({ tone: "success", title: t("undone") });
    });
  const decide = (write: (id: string) => Promise<Outcome>, title: string) => (id: string) =>
    run(id, write, () => {
      setLastId(id);
      onDecided(id);
      toast({ tone: "success", title, action: { label: t("undo"), onSelect: () => reopen(id) } });
    });
  return {
    pendingId: pending ? decidedId : undefined,
    confirm: decide(confirmCopy, t("confirmed")),
    refuse: decide(refuseCopy, t("refused")),
    undo: () => lastId !== undefined && reopen(lastId),
    canUndo: lastId !== undefined,
  };
}
