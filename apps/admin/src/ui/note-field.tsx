"use client";

import { useTranslations } from "next-intl";
import { Field } from "./field.tsx";
import type { FieldProps } from "./field.tsx";
import { TextArea } from "./text-area.tsx";
import type { TextAreaProps } from "./text-area.tsx";

type Around = Pick<FieldProps, "label" | "hint" | "error" | "required">;

export interface NoteFieldProps
  extends Around, Omit<TextAreaProps, keyof Around | "value" | "maxLength" | "onChange"> {
  value: string;
  lengthMax: number;
  onChange: (text: string) => void;
}

/** A note, or a reason, with how much of its length is used. */
export function NoteField({
  label,
  hint,
  error,
  required,
  value,
  lengthMax,
  onChange,
  ...area
}: NoteFieldProps) {
  const t = useTranslations("ui");
  return (
    <Field
      label={label}
      hint={hint}
      error={error}
      required={required}
      aside={t("lengthOf", { length: value.length, max: lengthMax })}
    >
      <TextArea
        {...area}
        value={value}
        maxLength={lengthMax}
        onChange={(event) => onChange(event.target.value)}
      />
    </Field>
  );
}
