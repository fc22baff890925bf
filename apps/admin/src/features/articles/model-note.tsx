"use client";

import { Sparkles } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ArticleReadingQuery } from "../../gql/graphql.ts";
import { useRefusalWords } from "../../lib/refusal-words.ts";
import { useFollowed } from "../../lib/use-followed.ts";
import { useWrite } from "../../lib/use-write.ts";
import { Button } from "../../ui/button.tsx";
import { DateDisplay } from "../../ui/date-display.tsx";
import { askModel } from "./ask-model.action.ts";

type Reading = NonNullable<ArticleReadingQuery["article"]>["modelReading"];

/** What the desk's language model made of the text, where it has one. */
export function ModelNote({ articleId, reading }: { articleId: string; reading: Reading }) {
  const t = useTranslations("articles.model");
  const words = useRefusalWords();
  const { run, pending, refusal } = useWrite(askModel);
  useFollowed(reading?.state === "WAITING", reading);
  if (reading === null) return null;
  const { state, failure, proposedCount, droppedCount, nextAttemptAt } = reading;
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 text-sm text-ink-muted">
      <p role="status" className="flex items-center gap-2">
        <Sparkles aria-hidden className="size-4 shrink-0" />
        <span>
          {state === "DONE" && t("done", { count: proposedCount, dropped: droppedCount })}
          {state === "FAILED" && t("failed")}
          {state === "WAITING" &&
            t.rich("waiting", { date: () => <DateDisplay value={nextAttemptAt ?? ""} relative /> })}
          {failure !== null && ` ${t(`failures.${failure}`)}`}
        </span>
      </p>
      {state !== "WAITING" && (
        <Button size="small" pending={pending} onClick={() => run(articleId)}>
          {t("again")}
        </Button>
      )}
      {refusal !== undefined && (
        <span role="alert" className="text-danger">
          {words(refusal).title}
        </span>
      )}
    </div>
  );
}
