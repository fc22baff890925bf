"use client";

import { reasonLengthMax } from "@claimdesk/shared/limits";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useFieldProblem } from "../../lib/field-problem.ts";
import { findPeople } from "../../lib/people-choice.action.ts";
import { useUnsaved } from "../../lib/unsaved.tsx";
import { BulkDialog } from "../../ui/bulk-dialog.tsx";
import type { BulkFieldsState } from "../../ui/bulk-dialog.tsx";
import { Combobox } from "../../ui/combobox.tsx";
import { Field } from "../../ui/field.tsx";
import { NoteField } from "../../ui/note-field.tsx";
import type { BulkActionProps } from "../../ui/selection-layer.tsx";
import { handOverReviews } from "./review-bulk.action.ts";

interface HandOver {
  toPersonId: string | undefined;
  note: string;
}

/** Whoever it is given to: the preview says of which reviews they cannot be the judge. */
export function BulkHandOverDialog({ chosen, onDone, onClose }: BulkActionProps) {
  const t = useTranslations("queue.bulk.handOver");
  const [wanted, setWanted] = useState<HandOver>({ toPersonId: undefined, note: "" });
  const { toPersonId = "", note } = wanted;
  return (
    <BulkDialog
      title={t("title")}
      description={t("description")}
      ids={chosen.map(({ id }) => id)}
      send={({ ids, dryRun }) => handOverReviews({ reviewIds: [...ids], toPersonId, note, dryRun })}
      doIt={(count) => t("doIt", { count })}
      isMissing={toPersonId === "" || note.trim() === ""}
      fields={(state) => <HandOverFields {...state} wanted={wanted} onChange={setWanted} />}
      fieldNames={["note"]}
      onDone={onDone}
      onClose={onClose}
    />
  );
}

interface HandOverFieldsProps extends BulkFieldsState {
  wanted: HandOver;
  onChange: (wanted: HandOver) => void;
}

function HandOverFields({ wanted, isMissing, refusal, onChange }: HandOverFieldsProps) {
  const t = useTranslations("queue.bulk.handOver");
  const ui = useTranslations("ui");
  const problemOf = useFieldProblem(refusal);
  const { toPersonId, note } = wanted;
  const isSilent = note.trim() === "";
  useUnsaved(!isSilent);
  return (
    <>
      <Field
        label={t("to")}
        required
        error={isMissing && toPersonId === undefined ? t("toMissing") : undefined}
      >
        <Combobox
          load={findPeople}
          placeholder={t("toPlaceholder")}
          onChange={(option) => onChange({ ...wanted, toPersonId: option?.value })}
        />
      </Field>
      <NoteField
        label={t("note")}
        hint={t("noteHint")}
        required
        error={isMissing && isSilent ? ui("reasonMissing") : problemOf("note")}
        value={note}
        lengthMax={reasonLengthMax}
        onChange={(text) => onChange({ ...wanted, note: text })}
      />
    </>
  );
}
