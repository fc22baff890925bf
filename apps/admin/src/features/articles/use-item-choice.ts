"use client";

import { useMemo, useState } from "react";
import type { ClaimKind } from "../../gql/graphql.ts";
import { useStoredChoice } from "../../lib/stored-choice.ts";
import { useWrite } from "../../lib/use-write.ts";
import type { Write } from "../../lib/use-write.ts";
import { bestCount, chooseItems } from "./item-choice.ts";
import type { ChosenItems, ItemOrder, ItemView } from "./item-choice.ts";
import { moreSuggestions } from "./more-suggestions.action.ts";
import type { QuotedArticle } from "./new-claim.ts";
import type { DeskItems } from "./use-desk-items.ts";

/** Suggestions that the page does not have. */
export interface SuggestionsLeft {
  count: number;
  /** What the next ones are asked for with. */
  after: string | null;
}

export interface ItemChoosing extends ChosenItems {
  view: ItemView;
  kind: ClaimKind | undefined;
  order: ItemOrder;
  setView: (view: ItemView) => void;
  setKind: (kind: ClaimKind | undefined) => void;
  setOrder: (order: ItemOrder) => void;
  /** How many come at a time. */
  step: number;
  /** Those that wait, the ones that are still to be fetched among them. */
  waitingInAll: number;
  showMore: (count: number) => void;
  showFewer: (() => void) | undefined;
  fetching: Pick<Write<unknown>, "pending" | "refusal">;
}

/** Which of the claims and suggestions are shown, and in which order. */
export function useItemChoice(article: QuotedArticle, items: DeskItems, left: SuggestionsLeft): ItemChoosing {
  const step = useMemo(() => bestCount(article.text), [article.text]);
  const [view, setView] = useState<ItemView>("all");
  const [kind, setKind] = useState<ClaimKind>();
  const [order, setOrder] = useStoredChoice("claimdesk.article.order", "place");
  const [limit, setLimit] = useState(step);
  const [isWhole, setIsWhole] = useState(left.after === null);
  const choice = { view, kind, order: order === "rank" ? "rank" : "place", limit } as const;
  const chosen = useMemo(
    () => chooseItems(items.placed, { view, kind, order: choice.order, limit }),
    [items.placed, view, kind, choice.order, limit],
  );
  const { run, pending, refusal } = useWrite(moreSuggestions, (more) => {
    setIsWhole(true);
    items.fetched(more);
  });
  const fetchRest = () => {
    if (!isWhole && !pending && left.after !== null) run({ articleId: article.id, after: left.after });
  };
  return {
    ...chosen,
    ...choice,
    step,
    setView,
    setOrder,
    setKind: (next) => {
      setKind(next);
      // The best of one kind may be far down among all of them.
      if (next !== undefined) fetchRest();
    },
    waitingInAll: chosen.waiting + (isWhole ? 0 : left.count),
    showMore: (count) => {
      setLimit(limit + count);
      if (count > chosen.waiting) fetchRest();
    },
    showFewer: limit > step ? () => setLimit(step) : undefined,
    fetching: { pending, refusal },
  };
}
