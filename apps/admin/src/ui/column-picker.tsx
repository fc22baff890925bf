"use client";

import { ArrowDown, ArrowUp, Columns3 } from "lucide-react";
import { useTranslations } from "next-intl";
import { columnsText, movedColumn } from "../lib/column-choice.ts";
import { Button } from "./button.tsx";
import { Checkbox } from "./checkbox.tsx";
import { IconButton } from "./icon-button.tsx";
import type { Option } from "./option.ts";
import { Popover } from "./popover.tsx";

export interface ColumnPickerProps<Name extends string> {
  columns: readonly Option<Name>[];
  standard: readonly Name[];
  /** In the order in which they stand. */
  chosen: readonly Name[];
  onChoose: (chosen: readonly Name[]) => void;
}

/** Which columns stand beside the one that names the rows, and in which order. */
export function ColumnPicker<Name extends string>({
  columns,
  standard,
  chosen,
  onChoose,
}: ColumnPickerProps<Name>) {
  const t = useTranslations("ui.columns");
  const shown = chosen.flatMap((name) => columns.filter(({ value }) => value === name));
  const hidden = columns.filter(({ value }) => !chosen.includes(value));
  return (
    <Popover
      label={t("title")}
      align="end"
      className="w-72"
      trigger={
        <Button className="w-full xl:w-auto">
          <Columns3 aria-hidden />
          {t("title")}
        </Button>
      }
    >
      <fieldset className="flex flex-col gap-1">
        <legend className="mb-2 text-sm font-medium text-ink">{t("shown")}</legend>
        {[...shown, ...hidden].map((column) => (
          <ColumnLine key={column.value} column={column} chosen={chosen} onChoose={onChoose} />
        ))}
      </fieldset>
      {columnsText(chosen) !== columnsText(standard) && (
        <Button size="small" tone="quiet" className="mt-2" onClick={() => onChoose(standard)}>
          {t("reset")}
        </Button>
      )}
    </Popover>
  );
}

interface ColumnLineProps<Name extends string> {
  column: Option<Name>;
  chosen: readonly Name[];
  onChoose: (chosen: readonly Name[]) => void;
}

function ColumnLine<Name extends string>({
  column: { value, label },
  chosen,
  onChoose,
}: ColumnLineProps<Name>) {
  const t = useTranslations("ui.columns");
  const isShown = chosen.includes(value);
  const toggle = () => onChoose(isShown ? chosen.filter((name) => name !== value) : [...chosen, value]);
  return (
    <div className="flex min-h-8 items-center justify-between gap-2">
      <Checkbox label={label} checked={isShown} onCheckedChange={toggle} />
      {isShown && (
        <span className="flex">
          <IconButton
            size="small"
            icon={<ArrowUp aria-hidden />}
            label={t("earlier", { column: label })}
            onClick={() => onChoose(movedColumn(chosen, value, -1))}
          />
          <IconButton
            size="small"
            icon={<ArrowDown aria-hidden />}
            label={t("later", { column: label })}
            onClick={() => onChoose(movedColumn(chosen, value, 1))}
          />
        </span>
      )}
    </div>
  );
}
