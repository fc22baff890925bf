"use client";

import { cn } from "./class-names.ts";
import { selectStyles } from "./control.styles.ts";
import { useFieldControl } from "./field-control.ts";
import { useLayers } from "./layers.ts";
import { SelectFace } from "./select-face.tsx";
import type { SelectProps } from "./select-layer.tsx";
import { useOpener } from "./use-opener.ts";

export function Select<Value extends string>(props: SelectProps<Value>) {
  const layers = useLayers();
  const opener = useOpener();
  if (layers !== undefined) return <layers.SelectLayer {...props} opener={opener.name} />;
  return <StandIn {...props} opener={opener} />;
}

/** The select before it can be opened. */
function StandIn<Value extends string>({
  options,
  value,
  defaultValue,
  opener,
  ...props
}: SelectProps<Value> & { opener: ReturnType<typeof useOpener> }) {
  const { required, disabled, ...control } = useFieldControl();
  const chosen = value ?? defaultValue;
  const option = options.find((candidate) => candidate.value === chosen);
  return (
    <>
      <button
        type="button"
        role="combobox"
        aria-autocomplete="none"
        aria-required={required}
        disabled={props.disabled ?? disabled ?? false}
        data-placeholder={option === undefined ? "" : undefined}
        {...opener.name}
        {...opener.standIn}
        {...control}
        aria-label={props.label}
        className={cn(selectStyles, props.className)}
      >
        <SelectFace>{option?.label ?? props.placeholder}</SelectFace>
      </button>
      {props.name !== undefined && <input type="hidden" name={props.name} value={chosen ?? ""} />}
    </>
  );
}
