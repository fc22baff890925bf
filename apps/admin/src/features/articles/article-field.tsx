"use client";

import { createContext, useContext } from "react";
import type { ReactNode } from "react";
import { useFieldProblem } from "../../lib/field-problem.ts";
import type { ShownRefusal } from "../../lib/outcome.ts";
import { Field } from "../../ui/field.tsx";
import { FieldReadings } from "./field-readings.tsx";

export interface FieldSurroundings {
  refusal: ShownRefusal | undefined;
  /** What is known about a field from elsewhere, such as how an import read it. */
  remarks: Readonly<Record<string, ReactNode>>;
}

export const FieldSurroundingsContext = createContext<FieldSurroundings>({ refusal: undefined, remarks: {} });

export interface ArticleFieldProps {
  /** As a finding names it, so that a page can tell which field is in focus. */
  name: string;
  /** As the input names it, where that is something else. */
  inputName?: string | undefined;
  label: ReactNode;
  hint?: ReactNode | undefined;
  required?: boolean | undefined;
  aside?: ReactNode | undefined;
  className?: string | undefined;
  children: ReactNode;
}

export function ArticleField({ name, inputName = name, hint, className, ...field }: ArticleFieldProps) {
  const { refusal, remarks } = useContext(FieldSurroundingsContext);
  const problemOf = useFieldProblem(refusal);
  return (
    <div data-field={name} className={className}>
      <Field {...field} hint={remarks[name] ?? hint} error={problemOf(inputName)} />
      <FieldReadings field={name} />
    </div>
  );
}
