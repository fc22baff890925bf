import { GitCompareArrows, RotateCcw } from "lucide-react";
import { useTranslations } from "next-intl";
import { Link } from "../../ui/link.tsx";
import { useActionWords, type HistoryKind } from "../../lib/action-words.ts";
import { buttonStyles } from "../../ui/button.styles.ts";
import { Button } from "../../ui/button.tsx";
import { DateDisplay } from "../../ui/date-display.tsx";
import type { HistoryEntry } from "./history.query.ts";

interface TimelineEntryProps {
  entry: HistoryEntry;
  kind: HistoryKind;
  /** The content may be another after it. */
  isMoment: boolean;
  chosen: { from: string | undefined; to: string | undefined };
  compareHref: string | undefined;
  onRestore: (() => void) | undefined;
}

export function TimelineEntry({ entry, kind, isMoment, chosen, compareHref, onRestore }: TimelineEntryProps) {
  const t = useTranslations("history");
  const words = useActionWords(kind);
  const said = `${entry.actor?.name ?? t("desk")} ${words(entry.action)}`;
  const number = entry.claimRevision?.number;
  return (
    <li
      {...(isMoment ? { "data-history-entry": "", tabIndex: -1 } : {})}
      className="flex flex-col gap-1.5 px-4 py-3 text-sm focus-within:bg-sunken focus:bg-sunken"
    >
      <p className="min-w-0 break-words">{said}</p>
      <p className="numerals flex flex-wrap gap-x-3 text-xs text-ink-subtle">
        <DateDisplay value={entry.at} />
        {isMoment && number !== undefined && <span className="font-medium">{t("revision", { number })}</span>}
      </p>
      {entry.reason !== null && (
        <p
          dir="auto"
          className="border-l-2 border-line-strong pl-2 break-words whitespace-pre-wrap text-ink-muted"
        >
          {entry.reason}
        </p>
      )}
      {isMoment && (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-1.5">
          <Choice name="from" entry={entry} isChosen={entry.id === chosen.from} said={said} />
          <Choice name="to" entry={entry} isChosen={entry.id === chosen.to} said={said} />
          <span className="ml-auto flex flex-wrap gap-1">
            {compareHref !== undefined && (
              <Link
                href={compareHref}
                scroll
                data-history-compare=""
                aria-label={t("compareOne", { entry: said })}
                className={buttonStyles({ size: "small", tone: "quiet" })}
              >
                <GitCompareArrows aria-hidden />
                {t("compare")}
              </Link>
            )}
            {onRestore !== undefined && (
              <Button
                size="small"
                tone="quiet"
                data-history-restore=""
                aria-label={t("restoreOne", { entry: said })}
                onClick={onRestore}
              >
                <RotateCcw aria-hidden />
                {t("restore")}
              </Button>
            )}
          </span>
        </div>
      )}
    </li>
  );
}

interface ChoiceProps {
  name: "from" | "to";
  entry: HistoryEntry;
  isChosen: boolean;
  said: string;
}

/** One of a pair of radio buttons; the address says which is chosen, until the form does. */
function Choice({ name, entry, isChosen, said }: ChoiceProps) {
  const t = useTranslations("history");
  return (
    <label className="inline-flex min-h-6 items-center gap-1.5 text-xs text-ink-muted">
      <input
        key={String(isChosen)}
        type="radio"
        name={name}
        value={entry.id}
        defaultChecked={isChosen}
        className="native-dot"
      />
      {t(name)}
      <span className="sr-only">{said}</span>
    </label>
  );
}
