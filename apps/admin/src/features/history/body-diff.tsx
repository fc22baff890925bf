import { useTranslations } from "next-intl";
import { SideDiff } from "../../ui/side-diff.tsx";
import { paragraphRuns } from "./paragraph-diff.ts";

interface BodyDiffProps {
  before: string;
  after: string;
  language: string | undefined;
}

/** What changed of a long text, with as much of what stayed as tells where that is. */
export function BodyDiff({ before, after, language }: BodyDiffProps) {
  const t = useTranslations("history");
  return (
    <div className="flex flex-col gap-3">
      {paragraphRuns(before, after).map((run, index) =>
        run.kind === "changed" ? (
          <SideDiff
            key={index}
            before={run.before}
            after={run.after}
            language={language}
            className="font-serif leading-relaxed"
          />
        ) : (
          <details key={index} className="rounded-md bg-sunken px-3 py-1.5 text-sm">
            <summary className="min-h-6 cursor-pointer text-ink-muted">
              {t("unchanged", { count: run.paragraphs.length })}
            </summary>
            <div lang={language} dir="auto" className="mt-2 flex flex-col gap-2 font-serif">
              {run.paragraphs.map((paragraph, place) => (
                <p key={place}>{paragraph}</p>
              ))}
            </div>
          </details>
        ),
      )}
    </div>
  );
}
