"use client";

import { useTranslations } from "next-intl";
import { typedIn } from "../../lib/typed-content.ts";
import { Button } from "../../ui/button.tsx";
import { Callout } from "../../ui/callout.tsx";
import { DateDisplay } from "../../ui/date-display.tsx";
import { FieldDiffs } from "./field-diffs.tsx";
import type { DraftWords } from "./field-diffs.tsx";
import type { PartDraft } from "./use-part-draft.ts";

interface ElsewhereNoteProps<Draft> {
  draft: PartDraft<Draft>;
  words: DraftWords<Draft>;
}

/** The reader typed for this part in another window, too: both are shown, and neither goes before they choose. */
export function ElsewhereNote<Draft extends object>({ draft, words }: ElsewhereNoteProps<Draft>) {
  const t = useTranslations("claims.elsewhere");
  const { kept } = draft;
  if (kept.kind !== "elsewhere") return null;
  const there = typedIn(kept.copy.content, draft.draft);
  return (
    <Callout
      tone="warning"
      announce
      title={t.rich("title", { at: () => <DateDisplay value={kept.copy.keptAt} /> })}
    >
      <p>{t("advice")}</p>
      {there !== null && (
        <FieldDiffs
          before={there.draft}
          after={draft.draft}
          words={words}
          headings={[t("there"), t("here")]}
        />
      )}
      <div className="mt-3 flex flex-wrap gap-2">
        <Button size="small" onClick={() => draft.keeper.overrule()}>
          {t("keepHere")}
        </Button>
        {there !== null && (
          <Button size="small" onClick={() => draft.takeElsewhere(kept.copy)}>
            {t("takeThere")}
          </Button>
        )}
      </div>
    </Callout>
  );
}
