import { useTranslations } from "next-intl";
import { readFragment } from "../../gql/fragment-masking.ts";
import { DateDisplay } from "../../ui/date-display.tsx";
import { JobBadge } from "../../ui/job-badge.tsx";
import { Progress } from "../../ui/progress.tsx";
import { importStandingFragment } from "./import-standing.fragment.ts";
import type { ImportStandingPart } from "./import-standing.fragment.ts";

/** How far an import is, and where something went wrong, what. */
export function ImportStanding({ standing }: { standing: ImportStandingPart }) {
  const t = useTranslations("imports.standing");
  const failures = useTranslations("fetchFailures");
  const one = readFragment(importStandingFragment, standing);
  return (
    <div className="flex flex-col gap-1.5 text-sm text-ink-muted">
      <p className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
        <JobBadge state={one.state}>
          {one.state === "DONE" && one.outcome !== null
            ? t(`outcomes.${one.outcome}`)
            : t(`states.${one.state}`)}
        </JobBadge>
        {one.nextAttemptAt !== null && one.failure !== null && (
          <span>
            {t.rich("again", { date: () => <DateDisplay value={one.nextAttemptAt ?? ""} relative /> })}
          </span>
        )}
        {one.attempts > 1 && <span>{t("attempts", { count: one.attempts })}</span>}
      </p>
      {one.state === "RUNNING" && (
        <Progress label={t("progress")} value={one.progress} className="max-w-56" />
      )}
      {one.failure !== null && one.state !== "DONE" && (
        <p className="max-w-xs whitespace-normal @xl:min-w-64">
          {failures(`${one.failure}.what`)} {one.state === "FAILED" && failures(`${one.failure}.advice`)}
        </p>
      )}
    </div>
  );
}
