import { useTranslations } from "next-intl";
import { DateDisplay } from "../../ui/date-display.tsx";
import type { HistoryRecord } from "./claim-history.query.ts";
import { isKnownAction } from "./audit-action.ts";

export function AuditList({ records }: { records: readonly HistoryRecord[] }) {
  const t = useTranslations("claims.history");
  return (
    <ol className="divide-y divide-line rounded-lg border border-line bg-surface">
      {records.map((record) => (
        <li
          key={record.id}
          className="grid gap-x-4 gap-y-0.5 px-4 py-2.5 text-sm md:grid-cols-[12rem_12rem_1fr]"
        >
          <DateDisplay value={record.at} className="numerals text-ink-subtle" />
          <span>{record.actor?.name ?? t("desk")}</span>
          <span className="text-ink-muted">
            {isKnownAction(record.action) ? t(`actions.${record.action}`) : t("otherAction")}
            {record.reason !== null && <span className="block text-ink">{record.reason}</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}
