import { useTranslations } from "next-intl";
import { useReadableValue } from "../../lib/readable-value.ts";
import { DateDisplay } from "../../ui/date-display.tsx";
import { TextDiff } from "../../ui/text-diff.tsx";
import type { HistoryRevision } from "./claim-history.query.ts";
import { changesBetween } from "./revision-change.ts";

interface RevisionListProps {
  revisions: readonly HistoryRevision[];
  language: string;
}

/** The newest first; each is compared with the one before it. */
export function RevisionList({ revisions, language }: RevisionListProps) {
  return (
    <ol className="divide-y divide-line rounded-lg border border-line bg-surface">
      {revisions.map((revision, index) => (
        <RevisionItem
          key={revision.id}
          revision={revision}
          earlier={revisions[index + 1]}
          language={language}
        />
      ))}
    </ol>
  );
}

interface RevisionItemProps {
  revision: HistoryRevision;
  earlier: HistoryRevision | undefined;
  language: string;
}

function RevisionItem({ revision, earlier, language }: RevisionItemProps) {
  const t = useTranslations("claims.history");
  const read = useReadableValue();
  const changes = earlier === undefined ? [] : changesBetween(earlier, revision);
  return (
    <li className="flex flex-col gap-2 p-4">
      <p className="flex flex-wrap gap-x-2 text-sm text-ink-subtle">
        <span className="numerals font-medium text-ink">{t("revision", { number: revision.number })}</span>
        <span>{revision.createdBy?.name ?? t("desk")}</span>
        <DateDisplay value={revision.createdAt} />
      </p>
      {revision.reason !== null && <p className="text-sm text-ink-muted">{revision.reason}</p>}
      {earlier === undefined && (
        <p lang={language} dir="auto" className="measure font-serif">
          {revision.text}
        </p>
      )}
      {changes.map(({ field, before, after }) => (
        <div key={field} className="flex flex-col gap-0.5">
          <p className="text-xs font-medium text-ink-subtle">{t(`fields.${field}`)}</p>
          <TextDiff
            before={read(field, before)}
            after={read(field, after)}
            language={language}
            className="measure font-serif"
          />
        </div>
      ))}
      {earlier !== undefined && changes.length === 0 && (
        <p className="text-sm text-ink-muted">{t("partsChanged")}</p>
      )}
    </li>
  );
}
