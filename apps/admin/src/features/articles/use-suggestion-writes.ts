"use client";

import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import type { ShownRefusal } from "../../lib/outcome.ts";
import { useRefusalWords } from "../../lib/refusal-words.ts";
import { attempt } from "../../lib/use-write.ts";
import { useToast } from "../../ui/toast.tsx";
import type { MadeClaim, SameClaim } from "./made-claim.ts";
import { acceptSuggestion, dismissSuggestion } from "./suggestion.action.ts";
import type { SuggestionItem, TextItem } from "./text-item.ts";

export interface SuggestionWrites {
  pendingId: string | undefined;
  accept: (item: SuggestionItem) => void;
  dismiss: (item: SuggestionItem) => void;
  reword: (item: SuggestionItem) => void;
  /** A suggestion that waits for the editor's word: how to put it, or whether it is another claim. */
  question: Question | undefined;
  answer: (answer: { text: string; evenIfSameExists?: boolean }) => void;
  drop: () => void;
}

export interface Question {
  item: SuggestionItem;
  text: string;
  same: readonly SameClaim[];
  refusal?: ShownRefusal | undefined;
}

export function useSuggestionWrites(
  shown: readonly TextItem[],
  onActivate: (id: string) => void,
): SuggestionWrites {
  const t = useTranslations("articles.panel");
  const toast = useToast();
  const router = useRouter();
  const words = useRefusalWords();
  const [pending, startTransition] = useTransition();
  const [decidedId, setDecidedId] = useState<string>();
  const [question, setQuestion] = useState<Question>();

  const goOnFrom = ({ id }: SuggestionItem) => {
    const at = shown.findIndex((item) => item.id === id);
    const next =
      shown.slice(at + 1).find(({ type }) => type === "suggestion") ?? shown[at + 1] ?? shown[at - 1];
    if (next !== undefined) onActivate(next.id);
    router.refresh();
  };
  const tell = (refusal: ShownRefusal) => {
    const { title, advice } = words(refusal);
    toast({ tone: "danger", title, description: advice });
    router.refresh();
  };
  const onMade = (item: SuggestionItem, text: string) => (made: MadeClaim) => {
    if (made.kind === "same") return setQuestion({ item, text, same: made.claims });
    setQuestion(undefined);
    const action = { label: t("open"), onSelect: () => router.push(`/claims/${made.id}`) };
    toast({ tone: "success", title: t("accepted"), action });
    goOnFrom(item);
  };
  const run = (item: SuggestionItem, work: () => Promise<void>) => {
    if (pending) return;
    setDecidedId(item.id);
    startTransition(work);
  };
  const accept = (item: SuggestionItem, input: { text?: string; evenIfSameExists?: boolean } = {}) =>
    run(item, async () => {
      const outcome = await attempt(() => acceptSuggestion({ id: item.id, ...input }));
      if (outcome.done) onMade(item, input.text ?? item.text)(outcome.value);
      else if (question === undefined) tell(outcome.refusal);
      else setQuestion({ ...question, refusal: outcome.refusal });
    });
  return {
    pendingId: pending ? decidedId : undefined,
    accept: (item) => accept(item),
    dismiss: (item) =>
      run(item, async () => {
        const outcome = await attempt(() => dismissSuggestion(item.id));
        if (!outcome.done) return tell(outcome.refusal);
        toast({ tone: "success", title: t("dismissed") });
        goOnFrom(item);
      }),
    reword: (item) => setQuestion({ item, text: item.text, same: [] }),
    question,
    answer: (input) => question !== undefined && accept(question.item, input),
    drop: () => setQuestion(undefined),
  };
}
