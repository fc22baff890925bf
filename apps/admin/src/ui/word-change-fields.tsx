"use client";

import { Field } from "./field.tsx";
import { TagInput } from "./tag-input.tsx";
import type { LoadOptions } from "./use-async-options.ts";

/** Words that many things get, and words that they lose. */
export interface WordChange {
  add: readonly string[];
  remove: readonly string[];
}

export const noWordChange: WordChange = { add: [], remove: [] };

export const isNoChange = ({ add, remove }: WordChange): boolean => add.length + remove.length === 0;

interface WordChangeFieldsProps {
  labels: { add: string; addHint?: string | undefined; remove: string };
  problems: { add: string | undefined; remove: string | undefined };
  load: LoadOptions;
  change: WordChange;
  onChange: (change: WordChange) => void;
}

export function WordChangeFields({ labels, problems, load, change, onChange }: WordChangeFieldsProps) {
  return (
    <>
      <Field label={labels.add} hint={labels.addHint} error={problems.add}>
        <TagInput
          load={load}
          allowNew
          keepsTyped
          onChange={(tags) => onChange({ ...change, add: tags.map(({ value }) => value) })}
        />
      </Field>
      <Field label={labels.remove} error={problems.remove}>
        <TagInput
          load={load}
          allowNew
          keepsTyped
          onChange={(tags) => onChange({ ...change, remove: tags.map(({ value }) => value) })}
        />
      </Field>
    </>
  );
}
