"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import type { Outcome, ShownRefusal } from "../../lib/outcome.ts";
import { useWrite } from "../../lib/use-write.ts";
import { useToast } from "../../ui/toast.tsx";
import { dismissSourceProposal, restoreSourceProposal } from "./source-merge.action.ts";

interface Decision {
  readonly id: string;
  readonly isDismissed: boolean;
}

export interface ProposalDecisions {
  readonly pending: boolean;
  readonly refusal: ShownRefusal | undefined;
  readonly clear: () => void;
  readonly dismiss: (id: string) => void;
  readonly restore: (id: string) => void;
  /** Takes the last decision back, if there was one here. */
  readonly undo: () => void;
  readonly canUndo: boolean;
}

/** Says that two are two, or takes that back; and takes back what was said last. */
export function useProposalDecisions(): ProposalDecisions {
  const t = useTranslations("sources.twins");
  const toast = useToast();
  const [last, setLast] = useState<Decision>();
  const { run, pending, refusal, clear } = useWrite(async (decision: Decision): Promise<Outcome> => {
    const { id, isDismissed } = decision;
    const outcome = await (isDismissed ? dismissSourceProposal(id) : restoreSourceProposal(id));
    if (!outcome.done) return outcome;
    const isUndone = last?.id === id && last.isDismissed !== isDismissed;
    setLast(isUndone ? undefined : decision);
    toast({ tone: "success", title: isDismissed ? t("dismissed") : t("restored") });
    return outcome;
  });
  const decide = (decision: Decision): void => {
    if (!pending) run(decision);
  };
  return {
    ...{ pending, refusal, clear },
    dismiss: (id) => decide({ id, isDismissed: true }),
    restore: (id) => decide({ id, isDismissed: false }),
    undo: () => last !== undefined && decide({ ...last, isDismissed: !last.isDismissed }),
    canUndo: last !== undefined,
  };
}
