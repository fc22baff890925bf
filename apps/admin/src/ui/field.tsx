"use client";

import { CircleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { useId, useMemo } from "react";
import type { ReactNode } from "react";
import { cn } from "./class-names.ts";
import { FieldContext } from "./field-control.ts";

export interface FieldProps {
  label: ReactNode;
  hint?: ReactNode | undefined;
  error?: ReactNode | undefined;
  required?: boolean | undefined;
  disabled?: boolean | undefined;
  /** Something at the right of the label, such as a count or a link. */
  aside?: ReactNode | undefined;
  className?: string | undefined;
  children: ReactNode;
}

/** Puts label, hint and error to the one control inside it, and tells the control their ids. */
export function Field({ label, hint, error, required, disabled, aside, className, children }: FieldProps) {
  const id = useId();
  const hasError = error !== undefined && error !== null && error !== "";
  const describedBy = cn(hint !== undefined && `${id}-hint`, hasError && `${id}-error`);
  const control = useMemo(
    () => ({
      id,
      required,
      disabled,
      "aria-describedby": describedBy === "" ? undefined : describedBy,
      "aria-invalid": hasError || undefined,
      "aria-labelledby": `${id}-label`,
    }),
    [id, required, disabled, describedBy, hasError],
  );
  return (
    <div className={cn("flex flex-col gap-1.5", className)}>
      <div className="flex items-baseline justify-between gap-3">
        <FieldLabel id={id} label={label} required={required} />
        {aside !== undefined && <span className="text-sm text-ink-subtle">{aside}</span>}
      </div>
      <FieldContext value={control}>{children}</FieldContext>
      {hint !== undefined && (
        <p id={`${id}-hint`} className="text-sm text-ink-subtle">
          {hint}
        </p>
      )}
      {hasError && <FieldError id={`${id}-error`}>{error}</FieldError>}
    </div>
  );
}

function FieldLabel({
  id,
  label,
  required = false,
}: {
  id: string;
  label: ReactNode;
  required?: boolean | undefined;
}) {
  const t = useTranslations("ui");
  return (
    <label id={`${id}-label`} htmlFor={id} className="text-sm font-medium text-ink">
      {label}
      {required && (
        // The control itself tells those who hear the page.
        <span aria-hidden className="ml-1.5 font-normal text-ink-subtle">
          {t("required")}
        </span>
      )}
    </label>
  );
}

function FieldError({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <p id={id} className="flex items-start gap-1.5 text-sm text-danger">
      <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
      <span>{children}</span>
    </p>
  );
}
