import { useLocale, useTranslations } from "next-intl";
import { languageName } from "../../lib/language-name.ts";
import { Card } from "../../ui/card.tsx";
import { DateDisplay } from "../../ui/date-display.tsx";
import { isKnownAction } from "./audit-action.ts";
import { feedChanges, isOtherPublisher } from "./feed-change.ts";
import type { FeedChange } from "./feed-change.ts";
import type { FeedRecord } from "./feed-desk.query.ts";

/** What people did to a feed, the latest first. */
export function FeedHistory({ records }: { records: readonly FeedRecord[] }) {
  const t = useTranslations("feeds.history");
  return (
    <Card title={t("title")} flush>
      <ol className="divide-y divide-line">
        {records.map(({ id, at, actor, action, before, after }) => (
          <li key={id} className="grid gap-x-4 gap-y-1 px-4 py-3 text-sm md:grid-cols-[12rem_12rem_1fr]">
            <DateDisplay value={at} className="numerals text-ink-subtle" />
            <span>{actor?.name ?? t("desk")}</span>
            <div className="flex min-w-0 flex-col gap-1">
              <span className="text-ink-muted">
                {isKnownAction(action) ? t(`actions.${action}`) : t("other")}
              </span>
              {feedChanges(before, after).map((change) => (
                <Change key={change.field} change={change} />
              ))}
              {isOtherPublisher(before, after) && <span>{t("publisher")}</span>}
            </div>
          </li>
        ))}
      </ol>
    </Card>
  );
}

function Change({ change: { field, before, after } }: { change: FeedChange }) {
  const t = useTranslations("feeds.history");
  const locale = useLocale();
  const words = (value: unknown): string => {
    if (value === true || value === false) return value ? t("yes") : t("no");
    if (typeof value === "number") return String(value);
    if (typeof value !== "string" || value === "") return t("nothing");
    return field === "language" ? languageName(value, locale) : value;
  };
  return (
    <span className="wrap-anywhere">
      {t.rich("changed", {
        field: t(`fields.${field}`),
        before: words(before),
        after: words(after),
        del: (text) => <del className="text-ink-subtle">{text}</del>,
        ins: (text) => <ins className="no-underline">{text}</ins>,
      })}
    </span>
  );
}
