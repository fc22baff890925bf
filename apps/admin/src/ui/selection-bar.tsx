"use client";

import { useTranslations } from "next-intl";
import type { ComponentType } from "react";
import { AllRowsCheckbox } from "./row-checkbox.tsx";
import type { SelectableRow } from "../lib/selection.ts";
import { useLate } from "./use-late.ts";

export interface SelectionProps {
  /** What is listed: rows stay chosen from page to page of it, and no longer. */
  of: string;
  /** On this page. */
  rows: readonly SelectableRow[];
}

export interface SelectionBarProps extends SelectionProps {
  /** What counts the chosen rows and does things with them: nothing of it is needed before somebody ticks a box. */
  load: () => Promise<ComponentType<SelectionProps>>;
}

export function SelectionBar({ load, ...props }: SelectionBarProps) {
  const t = useTranslations("bulk.selection");
  const Chosen = useLate(load);
  return (
    <div className="flex flex-col gap-2">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <AllRowsCheckbox label={t("all")} />
        {Chosen && <Chosen key={props.of} {...props} />}
      </div>
    </div>
  );
}
