"use client";

import { useTranslations } from "next-intl";
import { useRefusalWords } from "../../lib/refusal-words.ts";
import { Button } from "../../ui/button.tsx";
import type { ItemChoosing } from "./use-item-choice.ts";

/** The suggestions that are not marked: how many there are, and what shows them. */
export function WaitingSuggestions({ choosing }: { choosing: ItemChoosing }) {
  const t = useTranslations("articles.panel");
  const words = useRefusalWords();
  const { waitingInAll, step, showMore, showFewer, fetching } = choosing;
  const next = Math.min(step, waitingInAll);
  if (waitingInAll === 0 && showFewer === undefined) return null;
  return (
    <div className="flex shrink-0 flex-wrap items-center gap-x-2 gap-y-1 border-t border-line pt-2 text-sm text-ink-muted">
      <p role="status" className="min-w-0 flex-1 basis-52">
        {t("waiting", { count: waitingInAll })}
      </p>
      {waitingInAll > 0 && (
        <Button size="small" pending={fetching.pending} onClick={() => showMore(next)}>
          {t("more", { count: next })}
        </Button>
      )}
      {waitingInAll > next && (
        <Button size="small" tone="quiet" disabled={fetching.pending} onClick={() => showMore(waitingInAll)}>
          {t("whole")}
        </Button>
      )}
      {showFewer !== undefined && (
        <Button size="small" tone="quiet" onClick={showFewer}>
          {t("fewer")}
        </Button>
      )}
      {fetching.refusal !== undefined && (
        <p role="alert" className="w-full text-danger">
          {words(fetching.refusal).title}
        </p>
      )}
    </div>
  );
}
