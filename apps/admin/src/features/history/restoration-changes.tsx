import { useTranslations } from "next-intl";
import { Callout } from "../../ui/callout.tsx";
import { DifferenceList } from "./difference-list.tsx";
import type { RestorationPreview } from "./restoration.action.ts";
import type { TimelineThing } from "./history-thing.ts";

interface RestorationChangesProps {
  thing: TimelineThing;
  preview: RestorationPreview;
  isStale: boolean;
}

/** What will be another, and what that means where the thing stands; where somebody was faster, both. */
export function RestorationChanges({ thing, preview, isStale }: RestorationChangesProps) {
  const t = useTranslations("history.restoration");
  const { state, changes, meanwhile } = preview;
  const { kind, language } = thing;
  return (
    <>
      {isStale && (
        <Callout tone="warning" announce title={t("stale")}>
          {t("staleAdvice")}
        </Callout>
      )}
      {isStale && (
        <section className="flex flex-col gap-2">
          <h3 className="font-serif text-lg font-semibold">{t("meanwhile")}</h3>
          {meanwhile.length === 0 ? (
            <p className="text-sm text-ink-muted">{t("meanwhileNothing")}</p>
          ) : (
            <DifferenceList kind={kind} language={language} differences={meanwhile} headingLevel={4} />
          )}
        </section>
      )}
      {(state === "IN_REVIEW" || state === "APPROVED" || state === "PUBLISHED") && (
        <Callout tone="warning">{t(`states.${state}`)}</Callout>
      )}
      <section className="flex flex-col gap-2">
        <h3 className="font-serif text-lg font-semibold">{t("changes")}</h3>
        {changes.length === 0 ? (
          <p className="text-sm text-ink-muted">{t("nothing")}</p>
        ) : (
          <DifferenceList kind={kind} language={language} differences={changes} headingLevel={4} />
        )}
      </section>
    </>
  );
}
