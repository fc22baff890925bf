"use client";

import { Search } from "lucide-react";
import type { TextFieldProps } from "./text-field.tsx";
import { TextField } from "./text-field.tsx";

export interface SearchFieldProps extends Omit<TextFieldProps, "type" | "start"> {
  label: string;
}

/** The `data-search` mark is what the `/` key looks for. */
export function SearchField({ label, ...props }: SearchFieldProps) {
  return (
    <TextField
      type="search"
      enterKeyHint="search"
      {...props}
      aria-label={label}
      data-search=""
      start={<Search aria-hidden />}
    />
  );
}
