"use client";

import { useFormatter, useNow, useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { useRefusalWords } from "../../lib/refusal-words.ts";
import { useWrite } from "../../lib/use-write.ts";
import { DateDisplay } from "../../ui/date-display.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { SegmentedControl } from "../../ui/segmented-control.tsx";
import { Spinner } from "../../ui/spinner.tsx";
import { Table } from "../../ui/table.tsx";
import { keyDays } from "./key-days.ts";
import type { DayOfUse, KeyDays } from "./key-days.ts";
import { readKeyUsage } from "./key-usage.action.ts";

interface KeyUsageDialogProps {
  id: string;
  name: string;
  onClose: () => void;
}

const periods = { "30": 30, "90": 90 } as const;

/** How often a key was used, day by day: as bars, with their figures beside them. */
export function KeyUsageDialog({ id, name, onClose }: KeyUsageDialogProps) {
  const t = useTranslations("keyList.usage");
  const words = useRefusalWords();
  const now = useNow();
  const [used, setUsed] = useState<readonly DayOfUse[]>();
  const [period, setPeriod] = useState<keyof typeof periods>("30");
  const { run, refusal } = useWrite(readKeyUsage, setUsed);
  useEffect(() => {
    run(id);
    // Once, when the dialog opens.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [id]);
  return (
    <Dialog
      open
      title={t("title", { name })}
      description={t("description")}
      onOpenChange={(open) => !open && onClose()}
    >
      <div className="flex flex-col gap-4">
        <SegmentedControl
          label={t("period")}
          value={period}
          onValueChange={setPeriod}
          segments={[
            { value: "30", label: t("days", { count: 30 }) },
            { value: "90", label: t("days", { count: 90 }) },
          ]}
        />
        {refusal !== undefined && (
          <p role="alert" className="text-sm text-danger">
            {words(refusal).title}
          </p>
        )}
        {used === undefined && refusal === undefined && <Spinner label={t("reading")} />}
        {used !== undefined && <Usage {...keyDays(used, periods[period], now)} />}
      </div>
    </Dialog>
  );
}

function Usage({ days, requests, refused, most }: KeyDays) {
  const t = useTranslations("keyList.usage");
  const format = useFormatter();
  return (
    <>
      <p role="status" className="text-sm">
        {t("total", { requests, refused })}
      </p>
      <Table
        caption={t("caption")}
        rows={days}
        keyOf={({ day }) => day}
        keepsColumns
        columns={[
          { id: "day", header: t("day"), isMain: true, cell: ({ day }) => <DateDisplay value={day} /> },
          {
            id: "bar",
            header: <span className="sr-only">{t("bar")}</span>,
            className: "w-2/5 min-w-20 max-sm:hidden",
            cell: (use) => <Bar {...use} most={most} />,
          },
          {
            id: "requests",
            header: t("requests"),
            align: "end",
            cell: (use) => format.number(use.requests),
          },
          { id: "refused", header: t("refused"), align: "end", cell: (use) => format.number(use.refused) },
        ]}
      />
    </>
  );
}

/** The figures stand beside it. What was refused is an outline, so that it shows without colour. */
function Bar({ requests, refused, most }: DayOfUse & { most: number }) {
  const part = (count: number) => (most === 0 ? 0 : (100 * count) / most);
  return (
    <svg aria-hidden viewBox="0 0 100 8" preserveAspectRatio="none" className="h-3 w-full">
      <rect width={part(requests - refused)} height="8" className="fill-accent" />
      <rect
        x={part(requests - refused)}
        width={part(refused)}
        height="8"
        className="fill-danger-soft stroke-danger"
      />
    </svg>
  );
}
