"use client";

import { useTranslations } from "next-intl";
import { SideDiff } from "../../ui/side-diff.tsx";

interface FieldWords {
  label: string;
  text: string;
  /** Of a text that is not in the reader's own language. */
  language?: string | undefined;
}

/** A draft in words, field by field, always in the same order. */
export type DraftWords<Draft> = (draft: Draft) => readonly FieldWords[];

interface FieldDiffsProps<Draft> {
  before: Draft;
  after: Draft;
  words: DraftWords<Draft>;
  /** What the two columns are. */
  headings: readonly [string, string];
}

/** Only the fields that differ, word by word. */
export function FieldDiffs<Draft>({ before, after, words, headings }: FieldDiffsProps<Draft>) {
  const t = useTranslations("claims.conflict");
  const others = words(after);
  const differing = words(before).flatMap((field, index) => {
    const other = others[index];
    return other === undefined || other.text === field.text ? [] : [{ ...field, after: other.text }];
  });
  return (
    <div className="@container mt-2 rounded-md border border-line bg-surface p-3 text-ink">
      <div
        aria-hidden
        className="mb-2 hidden grid-cols-2 gap-4 text-xs font-medium text-ink-subtle @2xl:grid"
      >
        {headings.map((heading) => (
          <span key={heading}>{heading}</span>
        ))}
      </div>
      <p className="mb-2 text-xs text-ink-subtle @2xl:hidden">
        {t("oneColumn", { before: headings[0], after: headings[1] })}
      </p>
      <dl className="flex flex-col gap-2">
        {differing.map(({ label, text, after: other, language }) => (
          <div key={label} className="flex flex-col gap-0.5">
            <dt className="text-xs font-medium text-ink-subtle">{label}</dt>
            <dd>
              <SideDiff before={text} after={other} language={language} className="font-serif" />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
