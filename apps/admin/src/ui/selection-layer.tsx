"use client";

import { useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import type { ComponentType } from "react";
import { isLeft } from "../lib/bulk-line.ts";
import type { BulkLine } from "../lib/bulk-line.ts";
import { useKeys } from "../lib/keyboard.tsx";
import type { SelectableRow } from "../lib/selection.ts";
import { BulkReport } from "./bulk-report.tsx";
import { Button } from "./button.tsx";
import type { SelectionProps } from "./selection-bar.tsx";
import { tickFocusedRow } from "./use-boxes.ts";
import { useSelection } from "./use-selection.ts";
import type { Selection } from "./use-selection.ts";

/** What opens when something is to be done with the chosen rows. */
export interface BulkActionProps {
  chosen: readonly SelectableRow[];
  onDone: (lines: readonly BulkLine[]) => void;
  onClose: () => void;
}

interface BulkAction {
  name: string;
  label: string;
  Dialog: ComponentType<BulkActionProps>;
}

export interface SelectionLayerProps extends SelectionProps {
  actions: readonly BulkAction[];
  hrefOf: (id: string) => string;
}

/** How many rows are chosen, what can be done with them, and what became of it. */
export function SelectionLayer({ of, rows, actions, hrefOf }: SelectionLayerProps) {
  const t = useTranslations("bulk.selection");
  const selection = useSelection(of, rows);
  const [open, setOpen] = useState<string>();
  const [report, setReport] = useState<readonly BulkLine[]>();
  const { chosen, keep } = selection;
  const bindings = useMemo(() => [{ keys: "x", label: t("key"), run: tickFocusedRow }], [t]);
  useKeys(t("title"), bindings);
  const Open = actions.find(({ name }) => name === open)?.Dialog;
  const finish = (lines: readonly BulkLine[]) => {
    setOpen(undefined);
    setReport(lines);
    // What stands as it was stays chosen.
    keep(lines.filter(isLeft).map(({ id }) => id));
  };
  return (
    <>
      <p role="status" className="numerals min-h-6 text-sm leading-6 text-ink-muted">
        <Count {...selection} />
      </p>
      {chosen.length > 0 && (
        <div role="group" aria-label={t("actions")} className="flex flex-wrap items-center gap-2">
          {actions.map(({ name, label }) => (
            <Button key={name} size="small" onClick={() => setOpen(name)}>
              {label}
            </Button>
          ))}
          <Button size="small" tone="quiet" onClick={() => keep([])}>
            {t("clear")}
          </Button>
        </div>
      )}
      {Open && <Open chosen={chosen} onDone={finish} onClose={() => setOpen(undefined)} />}
      <BulkReport lines={report} hrefOf={hrefOf} onClose={() => setReport(undefined)} />
    </>
  );
}

function Count({ chosen, elsewhere, isFull, leftBehind }: Selection) {
  const t = useTranslations("bulk.selection");
  if (chosen.length === 0) return leftBehind > 0 ? t("leftBehind", { count: leftBehind }) : null;
  return (
    <>
      {t("count", { count: chosen.length })}
      {elsewhere > 0 && ` ${t("elsewhere", { count: elsewhere })}`}
      {isFull && <strong className="font-medium text-warning"> {t("full")}</strong>}
    </>
  );
}
