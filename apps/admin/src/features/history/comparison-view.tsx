import { useTranslations } from "next-intl";
import { readFragment } from "../../gql/fragment-masking.ts";
import { useActionWords } from "../../lib/action-words.ts";
import { Card } from "../../ui/card.tsx";
import { DateDisplay } from "../../ui/date-display.tsx";
import { comparisonId } from "./compare-href.ts";
import type { Comparison } from "./comparison.query.ts";
import { DifferenceList } from "./difference-list.tsx";
import { historyEntryFragment, type HistoryEntry } from "./history.query.ts";
import type { HistoryThing } from "./history-thing.ts";

interface ComparisonViewProps {
  thing: Pick<HistoryThing, "kind" | "language">;
  /** Null where the address names what is not in this history. */
  comparison: Comparison | null;
}

/** Two moments side by side. */
export function ComparisonView({ thing, comparison }: ComparisonViewProps) {
  const t = useTranslations("history.comparison");
  return (
    <div id={comparisonId} className="min-w-0 scroll-mt-20">
      <Card title={t("title")}>
        {comparison === null ? (
          <p className="text-ink-muted">{t("none")}</p>
        ) : (
          <Compared thing={thing} comparison={comparison} />
        )}
      </Card>
    </div>
  );
}

function Compared({ thing, comparison }: { thing: ComparisonViewProps["thing"]; comparison: Comparison }) {
  const t = useTranslations("history.comparison");
  const { before, after, differences } = comparison;
  return (
    <div className="flex flex-col gap-4">
      <dl className="grid gap-x-4 gap-y-2 border-b border-line pb-4 text-sm sm:grid-cols-2">
        <Moment label={t("before")} entry={readFragment(historyEntryFragment, before)} thing={thing} />
        {after !== null && (
          <Moment label={t("after")} entry={readFragment(historyEntryFragment, after)} thing={thing} />
        )}
      </dl>
      {differences.length === 0 ? (
        <p className="text-ink-muted">{t("same")}</p>
      ) : (
        <DifferenceList {...thing} differences={differences} />
      )}
    </div>
  );
}

interface MomentProps {
  label: string;
  entry: HistoryEntry;
  thing: ComparisonViewProps["thing"];
}

function Moment({ label, entry, thing }: MomentProps) {
  const t = useTranslations("history");
  const words = useActionWords(thing.kind);
  return (
    <div>
      <dt className="text-xs font-medium text-ink-subtle">{label}</dt>
      <dd>
        {entry.claimRevision !== null && (
          <span className="numerals font-medium">
            {t("revision", { number: entry.claimRevision.number })}
            {" · "}
          </span>
        )}
        {entry.actor?.name ?? t("desk")} {words(entry.action)}
        <DateDisplay value={entry.at} className="numerals block text-ink-subtle" />
      </dd>
    </div>
  );
}
