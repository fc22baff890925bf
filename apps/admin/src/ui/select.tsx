"use client";

import { Check, ChevronDown } from "lucide-react";
import { Select as Radix } from "radix-ui";
import { cn } from "./class-names.ts";
import { controlHeight, controlStyles } from "./control.styles.ts";
import { useFieldControl } from "./field-control.ts";
import { menuItemStyles, menuStyles } from "./menu.styles.ts";
import type { Option } from "./option.ts";

export interface SelectProps<Value extends string> {
  options: readonly Option<Value>[];
  value?: Value | undefined;
  defaultValue?: Value | undefined;
  onValueChange?: ((value: Value) => void) | undefined;
  name?: string | undefined;
  placeholder?: string | undefined;
  disabled?: boolean | undefined;
  /** Only where no `Field` gives it a label. */
  label?: string | undefined;
  className?: string | undefined;
}

export function Select<Value extends string>({
  options,
  placeholder,
  label,
  className,
  ...props
}: SelectProps<Value>) {
  const { id, required, disabled, ...control } = useFieldControl();
  const { onValueChange, ...root } = props;
  const given = onValueChange && { onValueChange: (value: string) => onValueChange(pick(options, value)) };
  return (
    <Radix.Root {...defined({ required, disabled, ...root })} {...given}>
      <Radix.Trigger
        id={id}
        {...control}
        aria-label={label}
        className={cn(
          controlStyles,
          controlHeight,
          "flex items-center justify-between gap-2 text-left data-placeholder:text-ink-subtle",
          className,
        )}
      >
        <span className="truncate">
          <Radix.Value placeholder={placeholder} />
        </span>
        <ChevronDown aria-hidden className="size-4 shrink-0 text-ink-subtle" />
      </Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          position="popper"
          sideOffset={4}
          className={cn(
            menuStyles,
            "max-w-(--radix-select-content-available-width) min-w-(--radix-select-trigger-width)",
          )}
        >
          <Radix.Viewport>
            {options.map((option) => (
              <SelectItem key={option.value} option={option} />
            ))}
          </Radix.Viewport>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

function SelectItem({ option }: { option: Option }) {
  return (
    <Radix.Item
      value={option.value}
      disabled={option.disabled ?? false}
      className={cn(menuItemStyles, "pr-8")}
    >
      <span className="flex min-w-0 flex-col">
        <Radix.ItemText>{option.label}</Radix.ItemText>
        {option.hint !== undefined && <span className="text-xs text-ink-subtle">{option.hint}</span>}
      </span>
      <Radix.ItemIndicator className="absolute right-2">
        <Check aria-hidden className="size-4 text-accent" />
      </Radix.ItemIndicator>
    </Radix.Item>
  );
}

function pick<Value extends string>(options: readonly Option<Value>[], value: string): Value {
  const option = options.find((candidate) => candidate.value === value);
  if (option === undefined) throw new Error(`"${value}" is not among the options`);
  return option.value;
}

/** Radix tells an absent prop (it keeps the value) from an undefined one (the page does). */
function defined<Props extends object>(
  props: Props,
): { [Key in keyof Props]: Exclude<Props[Key], undefined> } {
  const entries = Object.entries(props).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [Key in keyof Props]: Exclude<Props[Key], undefined> };
}
