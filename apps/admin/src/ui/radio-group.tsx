"use client";

import { RadioGroup as Radix } from "radix-ui";
import { useId } from "react";
import type { ComponentProps } from "react";
import { cn } from "./class-names.ts";
import { useFieldControl } from "./field-control.ts";
import type { Option } from "./option.ts";

export interface RadioGroupProps extends Omit<ComponentProps<typeof Radix.Root>, "children"> {
  options: readonly Option[];
  /** Only where no `Field` gives it a label. */
  label?: string | undefined;
}

export function RadioGroup({ options, label, className, ...props }: RadioGroupProps) {
  const { id, required, disabled, ...control } = useFieldControl();
  return (
    <Radix.Root
      id={id}
      {...control}
      {...(required === undefined ? {} : { required })}
      {...(disabled === undefined ? {} : { disabled })}
      aria-label={label}
      {...props}
      className={cn(
        "flex flex-col gap-2 data-[orientation=horizontal]:flex-row data-[orientation=horizontal]:gap-5",
        className,
      )}
    >
      {options.map((option) => (
        <RadioItem key={option.value} option={option} />
      ))}
    </Radix.Root>
  );
}

function RadioItem({ option }: { option: Option }) {
  const id = useId();
  return (
    <div className="flex items-start gap-2.5">
      <Radix.Item
        id={id}
        value={option.value}
        disabled={option.disabled ?? false}
        aria-describedby={option.hint === undefined ? undefined : `${id}-hint`}
        className="mt-px grid size-5 shrink-0 place-items-center rounded-full border border-line-strong bg-raised hover:border-ink-muted disabled:opacity-55 data-[state=checked]:border-accent"
      >
        <Radix.Indicator className="size-2.5 rounded-full bg-accent" />
      </Radix.Item>
      <div className="flex flex-col">
        <label htmlFor={id} className="min-h-6 text-sm leading-6">
          {option.label}
        </label>
        {option.hint !== undefined && (
          <p id={`${id}-hint`} className="text-sm text-ink-subtle">
            {option.hint}
          </p>
        )}
      </div>
    </div>
  );
}
