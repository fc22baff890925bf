"use client";

import { ArrowDown, ArrowUp, Columns3 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { startTransition, useOptimistic } from "react";
import { setPreferenceCookie } from "../lib/browser-cookie.ts";
import { columnsCookie, columnsText, movedColumn } from "../lib/column-choice.ts";
import { hrefWith } from "../lib/page-place.ts";
import type { SearchParams } from "../lib/page-place.ts";
import { Button } from "./button.tsx";
import { Checkbox } from "./checkbox.tsx";
import { IconButton } from "./icon-button.tsx";
import type { Option } from "./option.ts";
import { Popover } from "./popover.tsx";

export interface ColumnChoiceProps {
  /** What this browser keeps the choice under. */
  list: string;
  path: string;
  params: SearchParams;
  columns: readonly Option[];
  standard: readonly string[];
  chosen: readonly string[];
}

/** Which columns stand beside the one that names the rows, and in which order. */
export function ColumnChoice({ columns, standard, ...list }: ColumnChoiceProps) {
  const t = useTranslations("ui.columns");
  const [chosen, choose] = useChosen(list);
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
          <ColumnLine key={column.value} column={column} chosen={chosen} onChoose={choose} />
        ))}
      </fieldset>
      {columnsText(chosen) !== columnsText(standard) && (
        <Button size="small" tone="quiet" className="mt-2" onClick={() => choose(standard)}>
          {t("reset")}
        </Button>
      )}
    </Popover>
  );
}

interface ColumnLineProps {
  column: Option;
  chosen: readonly string[];
  onChoose: (chosen: readonly string[]) => void;
}

function ColumnLine({ column: { value, label }, chosen, onChoose }: ColumnLineProps) {
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

/** In the address, so that it goes with a link, and kept in this browser for the next time. Ticks do not wait for the page. */
function useChosen({ list, path, params, chosen }: Omit<ColumnChoiceProps, "columns" | "standard">) {
  const router = useRouter();
  const [shown, show] = useOptimistic(chosen);
  const choose = (names: readonly string[]) => {
    setPreferenceCookie(columnsCookie(list), columnsText(names));
    startTransition(() => {
      show(names);
      router.push(hrefWith(path, params, { columns: columnsText(names) }), { scroll: false });
    });
  };
  return [shown, choose] as const;
}
