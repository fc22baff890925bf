"use client";

import { CircleAlert } from "lucide-react";
import { useId } from "react";
import type { ReactNode } from "react";
import { Checkbox } from "./checkbox.tsx";
import type { Option } from "./option.ts";

export interface CheckboxGroupProps<Value extends string> {
  label: ReactNode;
  hint?: ReactNode | undefined;
  error?: ReactNode | undefined;
  options: readonly Option<Value>[];
  chosen: readonly Value[];
  onChange: (chosen: readonly Value[]) => void;
}

/** Any of a few: none, one or several. */
export function CheckboxGroup<Value extends string>({
  label,
  hint,
  error,
  options,
  chosen,
  onChange,
}: CheckboxGroupProps<Value>) {
  const id = useId();
  const hasError = error !== undefined && error !== "";
  const toggle = (value: Value, isChosen: boolean) =>
    onChange(isChosen ? [...chosen, value] : chosen.filter((other) => other !== value));
  return (
    <fieldset
      aria-describedby={hasError ? `${id}-error` : undefined}
      aria-invalid={hasError || undefined}
      className="flex min-w-0 flex-col gap-2"
    >
      <legend className="mb-2 text-sm font-medium text-ink">{label}</legend>
      {hint !== undefined && <p className="-mt-2 text-sm text-ink-subtle">{hint}</p>}
      {options.map((option) => (
        <Checkbox
          key={option.value}
          label={option.label}
          hint={option.hint}
          disabled={option.disabled ?? false}
          checked={chosen.includes(option.value)}
          onCheckedChange={(checked) => toggle(option.value, checked === true)}
        />
      ))}
      {hasError && (
        <p id={`${id}-error`} className="flex items-start gap-1.5 text-sm text-danger">
          <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
          <span>{error}</span>
        </p>
      )}
    </fieldset>
  );
}
