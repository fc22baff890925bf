import { useTranslations } from "next-intl";
import type { FieldChange } from "../../lib/outcome.ts";
import { useReadableValue } from "../../lib/readable-value.ts";
import { TextDiff } from "../../ui/text-diff.tsx";

const known = [
  "text",
  "language",
  "kind",
  "topics",
  "verdict",
  "rationale",
  "appearances",
  "evidence",
] as const;

interface ChangeListProps {
  changes: readonly FieldChange[];
  language?: string | undefined;
}

/** What differs, field by field. */
export function ChangeList({ changes, language }: ChangeListProps) {
  const t = useTranslations("reviews.changes.fields");
  const read = useReadableValue();
  return (
    <div className="flex flex-col gap-3">
      {changes.map(({ field, before, after }) => {
        const name = known.find((candidate) => candidate === field);
        return (
          <div key={field} className="flex flex-col gap-0.5">
            <p className="text-xs font-medium text-ink-subtle">{name === undefined ? t("other") : t(name)}</p>
            <TextDiff
              before={read(field, before)}
              after={read(field, after)}
              language={language}
              className="measure font-serif"
            />
          </div>
        );
      })}
    </div>
  );
}
