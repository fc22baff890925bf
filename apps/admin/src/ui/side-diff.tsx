import { useLocale, useTranslations } from "next-intl";
import { cn } from "./class-names.ts";
import { DiffMarks, TextDiff, diffOf, type TextDiffProps } from "./text-diff.tsx";

/** Two versions of a text: beside each other where there is room, else in one. Whatever is around it heads the columns. */
export function SideDiff(props: TextDiffProps) {
  // Of what came or went there are no two versions.
  if (props.before === "" || props.after === "") return <TextDiff {...props} />;
  return (
    <>
      <div className="hidden grid-cols-2 gap-4 @2xl:grid">
        <Side side="before" {...props} />
        <Side side="after" {...props} />
      </div>
      <div className="@2xl:hidden">
        <TextDiff {...props} />
      </div>
    </>
  );
}

function Side({ side, language, className, ...texts }: TextDiffProps & { side: "before" | "after" }) {
  const t = useTranslations("ui.diff");
  const locale = useLocale();
  const kept = side === "before" ? "removed" : "added";
  const parts = diffOf(texts, language ?? locale).filter(({ kind }) => kind === "same" || kind === kept);
  return (
    <div className="min-w-0">
      <p className="sr-only">{t(side)}</p>
      <p lang={language} dir="auto" className={cn("break-words whitespace-pre-wrap", className)}>
        <DiffMarks parts={parts} unit={texts.unit} />
      </p>
    </div>
  );
}
