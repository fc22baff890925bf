"use client";

import { createContext, useContext } from "react";

export interface FieldControl {
  id?: string | undefined;
  required?: boolean | undefined;
  disabled?: boolean | undefined;
  "aria-describedby"?: string | undefined;
  "aria-invalid"?: boolean | undefined;
  "aria-labelledby"?: string | undefined;
}

export const FieldContext = createContext<FieldControl>({});

/** What the `Field` around a control knows about it. Outside a `Field` it says nothing. */
export function useFieldControl(): FieldControl {
  return useContext(FieldContext);
}
