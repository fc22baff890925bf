"use client";

import { useState } from "react";
import type { ShownRefusal } from "../../lib/outcome.ts";
import { useReopening } from "../../lib/use-reopening.ts";
import { useWrite } from "../../lib/use-write.ts";
import type { SameClaim } from "./made-claim.ts";
import { acceptSuggestion } from "./suggestion.action.ts";
import type { SuggestionItem, TextItem } from "./text-item.ts";
import { useUndo } from "./undo-stack.tsx";
import type { DeskItems } from "./use-desk-items.ts";
import { useSuggestionDecisions } from "./use-suggestion-decisions.ts";

export interface SuggestionWrites {
  accept: (item: SuggestionItem) => void;
  dismiss: (item: SuggestionItem) => void;
  reword: (item: SuggestionItem) => void;
  /** A suggestion that waits for the editor's word: how to put it, or whether it is another claim. */
  question: Question | undefined;
  pending: boolean;
  refusal: ShownRefusal | undefined;
  answer: (answer: Answer) => void;
  drop: () => void;
}

export interface Question {
  item: SuggestionItem;
  text: string;
  same: readonly SameClaim[];
}

interface Answer {
  text: string;
  /** The claim is made: what was typed for it need not be kept. */
  onMade: () => void;
  evenIfSameExists?: boolean;
}

interface Walked {
  articleId: string;
  listed: readonly TextItem[];
  onActivate: (id: string) => void;
  items: DeskItems;
}

/** Begins the names of the forms in which suggestions of an article are reworded. */
export const rewordedIn = (articleId: string): string => `reword.${articleId}`;

/** What becomes of suggestions: at once, or after a question. */
export function useSuggestionWrites({ articleId, listed, onActivate, items }: Walked): SuggestionWrites {
  const undo = useUndo();
  const [question, setQuestion] = useState<Question>();
  const goOnFrom = ({ id }: SuggestionItem) => {
    const at = listed.findIndex((item) => item.id === id);
    const isOpen = ({ type }: TextItem) => type === "suggestion";
    const next = listed.slice(at + 1).find(isOpen) ?? listed.slice(0, Math.max(at, 0)).findLast(isOpen);
    if (next !== undefined) onActivate(next.id);
  };
  const decisions = useSuggestionDecisions({
    ...{ items, onActivate, goOnFrom },
    onSame: (item, same) => setQuestion({ item, text: item.text, same }),
  });
  const asked = useWrite(
    async ({ item, onMade, ...answer }: Answer & { item: SuggestionItem }) => {
      const outcome = await undo.inTurn(() => acceptSuggestion({ id: item.id, ...answer }));
      if (outcome.done && outcome.value.kind !== "same") onMade();
      return outcome;
    },
    (made) => {
      if (question === undefined) return;
      if (made.kind === "same") return setQuestion({ ...question, same: made.claims });
      setQuestion(undefined);
      decisions.accepted(question.item, made.claim);
      goOnFrom(question.item);
    },
  );
  useReopening(rewordedIn(articleId), (id) => {
    const item = items.placed.find((one) => one.id === id);
    if (item?.type === "suggestion") setQuestion({ item, text: item.text, same: [] });
  });
  const ask = (next: Question | undefined) => {
    asked.clear();
    setQuestion(next);
  };
  return {
    accept: decisions.accept,
    dismiss: decisions.dismiss,
    reword: (item) => ask({ item, text: item.text, same: [] }),
    question,
    pending: asked.pending,
    refusal: asked.refusal,
    answer: (answer) => question !== undefined && asked.run({ item: question.item, ...answer }),
    drop: () => ask(undefined),
  };
}
