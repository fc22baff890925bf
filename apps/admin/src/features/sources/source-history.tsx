import { useTranslations } from "next-intl";
import { DateDisplay } from "../../ui/date-display.tsx";
import { isKnownAction } from "./audit-action.ts";
import { sourceChanges } from "./source-change.ts";
import type { SourceChange } from "./source-change.ts";
import type { SourceRecord } from "./source-parts.query.ts";
import { useShownValue } from "./use-shown-value.ts";

export function SourceHistory({ records }: { records: readonly SourceRecord[] }) {
  const t = useTranslations("sources.history");
  return (
    <ol className="divide-y divide-line">
      {records.map((record) => {
        return (
          <li
            key={record.id}
            className="grid gap-x-4 gap-y-1 px-4 py-3 text-sm md:grid-cols-[9.5rem_9.5rem_1fr] xl:grid-cols-[12rem_12rem_1fr]"
          >
            <DateDisplay value={record.at} className="numerals text-ink-subtle" />
            <span>{record.actor?.name ?? t("desk")}</span>
            <div className="flex min-w-0 flex-col gap-1">
              <span className="text-ink-muted">
                {isKnownAction(record.action) ? t(`actions.${record.action}`) : t("otherAction")}
              </span>
              {sourceChanges(record.before, record.after).map((change) => (
                <Change key={change.field} change={change} />
              ))}
              {record.reason !== null && <span className="text-ink">{record.reason}</span>}
            </div>
          </li>
        );
      })}
    </ol>
  );
}

function Change({ change: { field, before, after } }: { change: SourceChange }) {
  const t = useTranslations("sources.history");
  const names = useTranslations("sources.fields");
  const shown = useShownValue();
  const words = (value: unknown) => shown({ field, value });
  // The audit knows owners by their ids, which tell a reader nothing.
  if (field === "ownerships") return <span>{t("ownersChanged")}</span>;
  return (
    <span className="break-words">
      {t.rich("changed", {
        field: names(field),
        before: words(before),
        after: words(after),
        del: (text) => <del className="text-ink-subtle">{text}</del>,
        ins: (text) => <ins className="no-underline">{text}</ins>,
      })}
    </span>
  );
}
