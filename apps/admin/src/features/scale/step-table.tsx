"use client";

import { ArrowDown, ArrowUp, CircleSlash } from "lucide-react";
import { useFormatter, useLocale, useTranslations } from "next-intl";
import { Badge } from "../../ui/badge.tsx";
import { Button } from "../../ui/button.tsx";
import { IconButton } from "../../ui/icon-button.tsx";
import { Table } from "../../ui/table.tsx";
import type { Step } from "./scale.query.ts";

interface StepTableProps {
  steps: readonly Step[];
  /** They are being put in another order. */
  pending: boolean;
  onMove: (place: number, by: -1 | 1) => void;
  onEdit: (rating: string) => void;
}

export function StepTable({ steps, pending, onMove, onEdit }: StepTableProps) {
  const t = useTranslations("scale");
  const format = useFormatter();
  const language = useLocale();
  const nameOf = (step: Step) => (language === "fr" ? step.labelFr : step.labelEn);
  return (
    <Table
      caption={t("title")}
      rows={steps.map((step, place) => ({ step, place }))}
      keyOf={({ step }) => step.rating}
      columns={[
        { id: "name", header: t("columns.name"), isMain: true, cell: ({ step }) => <StepName step={step} /> },
        { id: "rating", header: t("columns.rating"), cell: ({ step }) => <code>{step.rating}</code> },
        {
          id: "value",
          header: t("columns.value"),
          align: "end",
          cell: ({ step }) => (step.value === null ? t("unrated") : format.number(step.value)),
        },
        {
          id: "tasks",
          header: <span className="sr-only">{t("columns.tasks")}</span>,
          align: "end",
          cell: ({ step, place }) => (
            <span className="flex justify-end gap-2">
              <IconButton
                label={t("up", { name: nameOf(step) })}
                icon={<ArrowUp aria-hidden />}
                aria-disabled={pending || place === 0}
                onClick={() => !pending && place > 0 && onMove(place, -1)}
              />
              <IconButton
                label={t("down", { name: nameOf(step) })}
                icon={<ArrowDown aria-hidden />}
                aria-disabled={pending || place === steps.length - 1}
                onClick={() => !pending && place < steps.length - 1 && onMove(place, 1)}
              />
              <Button
                size="small"
                aria-label={t("edit.label", { name: nameOf(step) })}
                onClick={() => onEdit(step.rating)}
              >
                {t("edit.open")}
              </Button>
            </span>
          ),
        },
      ]}
    />
  );
}

function StepName({ step: { labelEn, labelFr, retired } }: { step: Step }) {
  const t = useTranslations("scale");
  return (
    <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <span lang="en" className="font-medium break-words">
        {labelEn}
      </span>
      <span lang="fr" className="break-words text-ink-muted">
        {labelFr}
      </span>
      {retired && <Badge icon={<CircleSlash aria-hidden />}>{t("retired")}</Badge>}
    </span>
  );
}
