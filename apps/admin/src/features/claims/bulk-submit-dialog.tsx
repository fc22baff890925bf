"use client";

import { reasonLengthMax } from "@claimdesk/shared/limits";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useFieldProblem } from "../../lib/field-problem.ts";
import type { ShownRefusal } from "../../lib/outcome.ts";
import { useUnsaved } from "../../lib/unsaved.tsx";
import { BulkDialog } from "../../ui/bulk-dialog.tsx";
import { NoteField } from "../../ui/note-field.tsx";
import type { BulkActionProps } from "../../ui/selection-layer.tsx";
import { submitClaims } from "./claim-bulk.action.ts";
import { seenClaims } from "./seen-claims.ts";

export function BulkSubmitDialog({ chosen, onDone, onClose }: BulkActionProps) {
  const t = useTranslations("claims.bulk.submit");
  const [note, setNote] = useState("");
  return (
    <BulkDialog
      title={t("title")}
      description={t("description")}
      ids={chosen.map(({ id }) => id)}
      send={({ ids, dryRun }) =>
        submitClaims({ claims: seenClaims(chosen, ids), note: note || null, dryRun })
      }
      doIt={(count) => t("doIt", { count })}
      fields={({ refusal }) => <SubmissionNote note={note} onChange={setNote} refusal={refusal} />}
      fieldNames={["note"]}
      onDone={onDone}
      onClose={onClose}
    />
  );
}

interface SubmissionNoteProps {
  note: string;
  onChange: (note: string) => void;
  refusal: ShownRefusal | undefined;
}

function SubmissionNote({ note, onChange, refusal }: SubmissionNoteProps) {
  const t = useTranslations("claims.bulk.submit");
  const problemOf = useFieldProblem(refusal);
  useUnsaved(note.trim() !== "");
  return (
    <NoteField
      label={t("note")}
      hint={t("noteHint")}
      error={problemOf("note")}
      value={note}
      lengthMax={reasonLengthMax}
      onChange={onChange}
    />
  );
}
