import { Badge } from "./badge.tsx";
import { TextDiff } from "./text-diff.tsx";
import type { Tone } from "./tone.ts";

export interface LabelledDiffProps {
  label: string;
  tone: Tone;
  /** What differs, in a word each. */
  details: readonly string[];
  note?: string | undefined;
  before: string;
  after: string;
  language: string;
}

/** What a passage was and is, with a name for the change. */
export function LabelledDiff({ label, tone, details, note, before, after, language }: LabelledDiffProps) {
  return (
    <div className="flex flex-col items-start gap-2">
      <p className="flex flex-wrap items-center gap-1.5">
        <Badge tone={tone}>{label}</Badge>
        {details.map((detail) => (
          <Badge key={detail} look="outlined">
            {detail}
          </Badge>
        ))}
      </p>
      <TextDiff
        before={before}
        after={after}
        language={language}
        className="measure font-serif leading-relaxed"
      />
      {note !== undefined && <p className="text-sm text-ink-subtle">{note}</p>}
    </div>
  );
}
