import { useLocale, useTranslations } from "next-intl";
import { cn } from "./class-names.ts";
import { DiffMark, TextDiff, type TextDiffProps } from "./text-diff.tsx";
import { wordDiff } from "./word-diff.ts";

/** Two versions of a text: beside each other where there is room, else in one. */
export function SideDiff({ before, after, language, className }: TextDiffProps) {
  return (
    <>
      <div className="hidden grid-cols-2 gap-4 @2xl:grid">
        <Side side="before" before={before} after={after} language={language} className={className} />
        <Side side="after" before={before} after={after} language={language} className={className} />
      </div>
      <div className="@2xl:hidden">
        <TextDiff before={before} after={after} language={language} className={className} />
      </div>
    </>
  );
}

function Side({ side, before, after, language, className }: TextDiffProps & { side: "before" | "after" }) {
  const t = useTranslations("ui.diff");
  const locale = useLocale();
  const kept = side === "before" ? "removed" : "added";
  const parts = wordDiff(before, after, language ?? locale).filter(
    ({ kind }) => kind === "same" || kind === kept,
  );
  return (
    <div className="flex min-w-0 flex-col gap-0.5">
      <p className="text-xs text-ink-subtle">{t(side)}</p>
      {parts.length === 0 ? (
        <p className="text-sm text-ink-subtle italic">{t("nothing")}</p>
      ) : (
        <p lang={language} dir="auto" className={cn("break-words whitespace-pre-wrap", className)}>
          {parts.map((part, index) => (
            <DiffMark key={index} part={part} />
          ))}
        </p>
      )}
    </div>
  );
}
