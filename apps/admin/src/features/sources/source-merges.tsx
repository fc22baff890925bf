"use client";

import { useTranslations } from "next-intl";
import { useWrite } from "../../lib/use-write.ts";
import { Button } from "../../ui/button.tsx";
import { DateDisplay } from "../../ui/date-display.tsx";
import { RefusalNote } from "../../ui/refusal-note.tsx";
import { TextLink } from "../../ui/text-link.tsx";
import { undoSourceMerge } from "./source-merge.action.ts";
import type { StandingMerge } from "./source-proposal.query.ts";

export function SourceMerges({
  merges,
  mayDecide,
}: {
  merges: readonly StandingMerge[];
  mayDecide: boolean;
}) {
  const t = useTranslations("sources.twins.merges");
  const { run, pending, refusal, clear } = useWrite(undoSourceMerge);
  return (
    <section aria-labelledby="merges" className="flex flex-col gap-2">
      <h2 id="merges" className="font-serif text-lg font-semibold">
        {t("title")}
      </h2>
      <RefusalNote refusal={refusal} onRead={clear} />
      <ul className="flex flex-col gap-2 text-sm">
        {merges.map((merge) => (
          <li key={merge.id} className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <TextLink href={`/sources/${merge.merged.id}`}>{merge.merged.name}</TextLink>
            <span className="text-ink-muted">{merge.mergedBy.name}</span>
            <DateDisplay value={merge.mergedAt} className="numerals text-ink-subtle" />
            {mayDecide && merge.viewerCanUndo && (
              <Button size="small" pending={pending} onClick={() => run(merge.id)}>
                {t("undo")}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
