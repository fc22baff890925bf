import { useLocale, useTranslations } from "next-intl";
import { cn } from "./class-names.ts";
import { lineDiff, wordDiff } from "./word-diff.ts";
import type { DiffPart } from "./word-diff.ts";

export interface TextDiffProps {
  before: string;
  after: string;
  /** The language of the texts, when it is not the reader's own. */
  language?: string | undefined;
  /** Words of a text; or lines that each say one thing. */
  unit?: "word" | "line" | undefined;
  className?: string | undefined;
}

/** Two versions of a text in one: taken out is struck through, put in is underlined. */
export function TextDiff({ before, after, language, unit, className }: TextDiffProps) {
  const locale = useLocale();
  const parts = diffOf({ before, after, unit }, language ?? locale);
  return (
    <p lang={language} dir="auto" className={cn("whitespace-pre-wrap", className)}>
      <DiffMarks parts={parts} unit={unit} />
    </p>
  );
}

export const diffOf = (
  { before, after, unit = "word" }: Pick<TextDiffProps, "before" | "after" | "unit">,
  locale: string,
): DiffPart[] => (unit === "line" ? lineDiff(before, after) : wordDiff(before, after, locale));

interface DiffMarksProps {
  parts: readonly DiffPart[];
  unit: TextDiffProps["unit"];
}

/** The parts of a difference, marked in words and in form as well as in colour. */
export function DiffMarks({ parts, unit }: DiffMarksProps) {
  return parts.map((part, index) =>
    unit === "line" ? (
      <span key={index} className="block">
        <DiffMark part={part} />
      </span>
    ) : (
      <DiffMark key={index} part={part} />
    ),
  );
}

function DiffMark({ part }: { part: DiffPart }) {
  const t = useTranslations("ui.diff");
  if (part.kind === "same") return part.text;
  const isAdded = part.kind === "added";
  const Tag = isAdded ? "ins" : "del";
  return (
    <Tag
      className={cn(
        "rounded-sm px-0.5 decoration-2",
        isAdded ? "bg-success-soft text-success underline" : "bg-danger-soft text-danger line-through",
      )}
    >
      <span className="sr-only">{isAdded ? t("added") : t("removed")}</span>
      {part.text}
      <span className="sr-only">{t("end")}</span>
    </Tag>
  );
}
