"use client";

import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import type { Outcome, ShownRefusal } from "../../lib/outcome.ts";
import { useRefusalWords } from "../../lib/refusal-words.ts";
import { attempt } from "../../lib/use-write.ts";
import { useToast } from "../../ui/toast.tsx";
import { acceptedItem, awaitedItem } from "./accepted-item.ts";
import { discardClaim } from "./claim-undo.action.ts";
import type { AcceptedClaim, SameClaim } from "./made-claim.ts";
import { acceptSuggestion, dismissSuggestion, reopenSuggestion } from "./suggestion.action.ts";
import type { SuggestionItem } from "./text-item.ts";
import { useUndo } from "./undo-stack.tsx";
import type { DeskItems } from "./use-desk-items.ts";

export interface SuggestionDecisions {
  /** Shown before the server has it. */
  accept: (item: SuggestionItem) => void;
  dismiss: (item: SuggestionItem) => void;
  /** It is a claim by now: so it is shown, and can be undone. */
  accepted: (item: SuggestionItem, claim: AcceptedClaim) => void;
}

interface Decided {
  items: DeskItems;
  onActivate: (id: string) => void;
  /** Told when a decision is made: on to what comes next. */
  goOnFrom: (item: SuggestionItem) => void;
  /** The desk has the claim already: somebody is to say whether it is another one. */
  onSame: (item: SuggestionItem, same: readonly SameClaim[]) => void;
}

/** A decision is shown at once; where the server says no, the suggestion is back. */
export function useSuggestionDecisions({
  items,
  onActivate,
  goOnFrom,
  onSame,
}: Decided): SuggestionDecisions {
  const t = useTranslations("articles.panel");
  const undo = useUndo();
  const saying = useSaying();
  const reopen = (item: SuggestionItem) => {
    items.reopen(item);
    onActivate(item.id);
  };
  const takeBack = (item: SuggestionItem, refusal: ShownRefusal) => {
    items.reopen(item);
    saying.refusal(refusal);
  };
  const reopening = (item: SuggestionItem, write: () => Promise<Outcome>) => async () => {
    const outcome = await write();
    if (outcome.done) reopen(item);
    return outcome;
  };
  const accepted = (item: SuggestionItem, claim: AcceptedClaim) => {
    items.decide(item.id, acceptedItem(item, claim));
    saying.accepted(claim.id);
    const seen = { claimId: claim.id, expectedVersion: claim.version };
    undo.push({
      told: t("undone.accepted"),
      undo: reopening(item, () => discardClaim(seen)),
      redo: () => accept(item),
    });
  };
  const accept = (item: SuggestionItem) => {
    items.decide(item.id, awaitedItem(item));
    goOnFrom(item);
    void undo.inTurn(async () => {
      const outcome = await attempt(() => acceptSuggestion({ id: item.id }));
      if (!outcome.done) return takeBack(item, outcome.refusal);
      if (outcome.value.kind === "made") return accepted(item, outcome.value.claim);
      reopen(item);
      onSame(item, outcome.value.claims);
    });
  };
  const dismiss = (item: SuggestionItem) => {
    items.decide(item.id, "dismissed");
    goOnFrom(item);
    void undo.inTurn(async () => {
      const outcome = await attempt(() => dismissSuggestion(item.id));
      if (!outcome.done) return takeBack(item, outcome.refusal);
      saying.dismissed();
      undo.push({
        told: t("undone.dismissed"),
        undo: reopening(item, () => reopenSuggestion(item.id)),
        redo: () => dismiss(item),
      });
    });
  };
  return { accept, dismiss, accepted };
}

/** What is said of a decision once the server has answered. */
function useSaying() {
  const t = useTranslations("articles.panel");
  const toast = useToast();
  const router = useRouter();
  const words = useRefusalWords();
  return {
    accepted: (claimId: string) => {
      const action = { label: t("open"), onSelect: () => router.push(`/claims/${claimId}`) };
      toast({ tone: "success", title: t("accepted"), action });
    },
    dismissed: () => toast({ tone: "success", title: t("dismissed") }),
    refusal: (refusal: ShownRefusal) => {
      const { title, advice } = words(refusal);
      toast({ tone: "danger", title, description: advice });
    },
  };
}
