"use client";

import type { Option } from "./option.ts";
import { Select } from "./select.tsx";

export interface FilterSelectProps {
  label: string;
  /** What stands there while nothing is chosen, and is chosen to leave the list whole. */
  anyLabel: string;
  value: string | undefined;
  options: readonly Option[];
  /** Told "" where anything will do. */
  onChoose: (value: string) => void;
}

// A select of Radix has no empty value.
const any = "any";

/** Narrows a list to one of several values, or to none of them. */
export function FilterSelect({ label, anyLabel, value, options, onChoose }: FilterSelectProps) {
  return (
    <Select
      label={label}
      value={value ?? any}
      options={[{ value: any, label: anyLabel }, ...options]}
      onValueChange={(chosen) => onChoose(chosen === any ? "" : chosen)}
    />
  );
}
