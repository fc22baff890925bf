"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useFieldProblem } from "../../lib/field-problem.ts";
import type { ShownRefusal } from "../../lib/outcome.ts";
import { BulkDialog } from "../../ui/bulk-dialog.tsx";
import { Button } from "../../ui/button.tsx";
import { Field } from "../../ui/field.tsx";
import type { BulkActionProps } from "../../ui/selection-layer.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { endOfDay, toLocalField } from "./local-instant.ts";
import { setReviewDueDates } from "./review-bulk.action.ts";

const offered = [
  { name: "tomorrow", days: 1 },
  { name: "inThreeDays", days: 3 },
  { name: "inAWeek", days: 7 },
] as const;

export function BulkDueDateDialog({ chosen, onDone, onClose }: BulkActionProps) {
  const t = useTranslations("queue.bulk.dueDate");
  const [at, setAt] = useState("");
  return (
    <BulkDialog
      title={t("title")}
      description={t("description")}
      ids={chosen.map(({ id }) => id)}
      send={({ ids, dryRun }) =>
        setReviewDueDates({
          reviews: chosen
            .filter(({ id }) => ids.includes(id))
            .map(({ id, seen }) => ({ reviewId: id, expectedDueAt: seen === "" ? null : seen })),
          dueAt: at === "" ? null : new Date(at).toISOString(),
          dryRun,
        })
      }
      doIt={(count) => t("doIt", { count })}
      fields={({ refusal }) => <DueDateField at={at} onChange={setAt} refusal={refusal} />}
      fieldNames={["dueAt"]}
      onDone={onDone}
      onClose={onClose}
    />
  );
}

interface DueDateFieldProps {
  at: string;
  onChange: (at: string) => void;
  refusal: ShownRefusal | undefined;
}

function DueDateField({ at, onChange, refusal }: DueDateFieldProps) {
  const t = useTranslations("queue.bulk.dueDate");
  const problemOf = useFieldProblem(refusal);
  return (
    <>
      <Field label={t("at")} hint={t("atHint")} error={problemOf("dueAt")}>
        <TextField type="datetime-local" value={at} onChange={(event) => onChange(event.target.value)} />
      </Field>
      <div role="group" aria-label={t("offered")} className="-mt-2 flex flex-wrap gap-2">
        {offered.map(({ name, days }) => (
          <Button key={name} size="small" onClick={() => onChange(toLocalField(endOfDay(new Date(), days)))}>
            {t(name)}
          </Button>
        ))}
        <Button size="small" tone="quiet" onClick={() => onChange("")}>
          {t("none")}
        </Button>
      </div>
    </>
  );
}
