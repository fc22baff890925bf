"use client";

import { ArrowDown, ArrowUp, CircleSlash } from "lucide-react";
import { useFormatter, useLocale, useTranslations } from "next-intl";
import { languageOf } from "../../lib/locale.ts";
import { Badge } from "../../ui/badge.tsx";
import { Button } from "../../ui/button.tsx";
import { cn } from "../../ui/class-names.ts";
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
  const language = languageOf(useLocale());
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
          isTasks: true,
          align: "end",
          cell: ({ step, place }) => (
            <span className="flex items-center justify-end gap-2">
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
  const names = [
    { lang: "en", label: labelEn },
    { lang: "fr", label: labelFr },
  ];
  if (languageOf(useLocale()) === "fr") names.reverse();
  return (
    <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
      {/* The reader's language first. */}
      {names.map(({ lang, label }, place) => (
        <span
          key={lang}
          lang={lang}
          className={cn("break-words", place === 0 ? "font-medium" : "text-ink-muted")}
        >
          {label}
        </span>
      ))}
      {retired && <Badge icon={<CircleSlash aria-hidden />}>{t("retired")}</Badge>}
    </span>
  );
}
