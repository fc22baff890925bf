"use client";

import { Check, Minus } from "lucide-react";
import { Checkbox as Radix } from "radix-ui";
import { useId } from "react";
import type { ComponentProps, ReactNode } from "react";
import { cn } from "./class-names.ts";

export interface CheckboxProps extends Omit<ComponentProps<typeof Radix.Root>, "children"> {
  label: ReactNode;
  hint?: ReactNode | undefined;
}

export function Checkbox({ label, hint, className, ...props }: CheckboxProps) {
  const id = useId();
  return (
    <div className={cn("flex items-start gap-2.5", className)}>
      <Radix.Root
        {...props}
        id={id}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        className="group mt-px grid size-5 shrink-0 place-items-center rounded-sm border border-line-strong bg-raised text-on-accent hover:border-ink-muted disabled:opacity-55 data-[state=checked]:border-accent data-[state=checked]:bg-accent data-[state=indeterminate]:border-accent data-[state=indeterminate]:bg-accent"
      >
        <Radix.Indicator>
          <Check aria-hidden className="size-4 group-data-[state=indeterminate]:hidden" />
          <Minus aria-hidden className="hidden size-4 group-data-[state=indeterminate]:block" />
        </Radix.Indicator>
      </Radix.Root>
      <div className="flex min-h-6 flex-col">
        <label htmlFor={id} className="min-h-6 text-sm leading-6">
          {label}
        </label>
        {hint !== undefined && (
          <p id={`${id}-hint`} className="text-sm text-ink-subtle">
            {hint}
          </p>
        )}
      </div>
    </div>
  );
}
