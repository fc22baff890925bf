"use client";

import { Check } from "lucide-react";
import { Select as Radix } from "radix-ui";
import { cn } from "./class-names.ts";
import { useFieldControl } from "./field-control.ts";
import { menuItemStyles, menuStyles } from "./menu.styles.ts";
import type { OpenerName } from "./opener.ts";
import type { Option } from "./option.ts";
import { SelectFace } from "./select-face.tsx";
import { selectStyles } from "./control.styles.ts";

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

export function SelectLayer<Value extends string>({
  options,
  placeholder,
  label,
  className,
  opener,
  ...props
}: SelectProps<Value> & { opener: OpenerName }) {
  const { id, required, disabled, ...control } = useFieldControl();
  const { onValueChange, ...root } = props;
  const given = onValueChange && { onValueChange: (value: string) => onValueChange(pick(options, value)) };
  return (
    <Radix.Root {...defined({ required, disabled, ...root })} {...given}>
      <Radix.Trigger
        {...opener}
        id={id}
        {...control}
        aria-label={label}
        className={cn(selectStyles, className)}
      >
        <SelectFace>
          <Radix.Value placeholder={placeholder} />
        </SelectFace>
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
