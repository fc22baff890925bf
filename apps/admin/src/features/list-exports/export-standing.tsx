import { useTranslations } from "next-intl";
import type { ListExportPartFragment } from "../../gql/graphql.ts";
import { DateDisplay } from "../../ui/date-display.tsx";
import { JobBadge } from "../../ui/job-badge.tsx";
import { Progress } from "../../ui/progress.tsx";

/** How far an export is, and where something went wrong, what. */
export function ExportStanding({ of }: { of: ListExportPartFragment }) {
  const t = useTranslations("listExports");
  const { state, failure, expiresAt } = of;
  return (
    <div className="flex flex-col gap-1.5 text-sm text-ink-muted">
      <p className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
        <JobBadge state={state}>{t(`states.${state}`)}</JobBadge>
        <Rows of={of} />
      </p>
      {state === "RUNNING" && <Progress label={t("progress")} value={shareOf(of)} className="max-w-56" />}
      {state === "DONE" && <Cut of={of} />}
      {state === "DONE" && expiresAt !== null && (
        <p>{t.rich("keptUntil", { date: () => <DateDisplay value={expiresAt} /> })}</p>
      )}
      {failure !== null && <p>{t(`failures.${failure}`)}</p>}
    </div>
  );
}

function Rows({ of: { state, rowsWritten, rowsTotal } }: { of: ListExportPartFragment }) {
  const t = useTranslations("listExports");
  if (state === "DONE") return <span>{t("rows.written", { count: rowsWritten })}</span>;
  if (state !== "RUNNING" || rowsTotal === null) return null;
  return <span>{t("rows.soFar", { written: rowsWritten, total: rowsTotal })}</span>;
}

/** A file has its limit: whoever reads it must know that it is not all. */
function Cut({ of: { rowsTotal, rowsWritten } }: { of: ListExportPartFragment }) {
  const t = useTranslations("listExports");
  if (rowsTotal === null || rowsTotal <= rowsWritten) return null;
  return <p className="text-danger">{t("rows.cut", { written: rowsWritten, total: rowsTotal })}</p>;
}

function shareOf({ rowsWritten, rowsTotal, rowsMax }: ListExportPartFragment): number | undefined {
  return rowsTotal === null ? undefined : rowsWritten / Math.max(1, Math.min(rowsTotal, rowsMax));
}
