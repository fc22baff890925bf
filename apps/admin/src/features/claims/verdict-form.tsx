"use client";

import { rationaleLengthMax } from "@claimdesk/shared/limits";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { FormEvent } from "react";
import { useUnsaved } from "../../lib/unsaved.tsx";
import { useFormFocus } from "../../lib/use-form-focus.ts";
import { useWrite } from "../../lib/use-write.ts";
import { Button } from "../../ui/button.tsx";
import { Field } from "../../ui/field.tsx";
import { RadioGroup } from "../../ui/radio-group.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { useToast } from "../../ui/toast.tsx";
import type { DeskClaim, Rating } from "./claim-desk.query.ts";
import { noteFor, useFieldProblem } from "../../lib/field-problem.ts";
import { RefusalNote } from "../../ui/refusal-note.tsx";
import { StandsNow } from "./stands-now.tsx";
import { proposeVerdict } from "./verdict.action.ts";

export interface VerdictFormProps {
  claim: DeskClaim;
  ratings: readonly Rating[];
  onClose: () => void;
}

export function VerdictForm({ claim, ratings, onClose }: VerdictFormProps) {
  const t = useTranslations("claims.verdict");
  const ui = useTranslations("ui");
  const toast = useToast();
  const [opened] = useState(() => written(claim));
  const [rating, setRating] = useState(claim.verdict?.rating ?? "");
  const [rationale, setRationale] = useState(claim.verdict?.rationale ?? "");
  const [isChecked, setIsChecked] = useState(false);
  const isChanged =
    rating !== (claim.verdict?.rating ?? "") || rationale !== (claim.verdict?.rationale ?? "");
  useUnsaved(isChanged);
  const form = useFormFocus("edit-verdict");
  const { run, pending, refusal, clear } = useWrite(proposeVerdict, () => {
    toast({ tone: "success", title: t("saved") });
    onClose();
  });
  const problemOf = useFieldProblem(refusal);
  const save = (event: FormEvent) => {
    event.preventDefault();
    setIsChecked(true);
    if (rating === "" || rationale.trim() === "") return;
    run({ claimId: claim.id, expectedVersion: claim.version, rating, rationale });
  };
  return (
    <form ref={form} onSubmit={save} noValidate className="flex flex-col gap-4">
      <Field
        label={t("rating")}
        required
        error={isChecked && rating === "" ? t("ratingMissing") : problemOf("rating")}
      >
        <RadioGroup
          className="flex-row flex-wrap gap-x-5"
          value={rating}
          onValueChange={setRating}
          options={ratings.map((step) => ({ value: step.rating, label: step.label }))}
        />
      </Field>
      <Field
        label={t("rationale")}
        hint={t("rationaleHint")}
        required
        error={isChecked && rationale.trim() === "" ? t("rationaleMissing") : problemOf("rationale")}
        aside={ui("lengthOf", { length: rationale.length, max: rationaleLengthMax })}
      >
        <TextArea
          serif
          grows
          lang={claim.language}
          dir="auto"
          maxLength={rationaleLengthMax}
          value={rationale}
          onChange={(event) => setRationale(event.target.value)}
        />
      </Field>
      <StandsNow before={opened} after={written(claim)} language={claim.language} />
      <RefusalNote refusal={noteFor(refusal, ["rating", "rationale"])} onRead={clear} />
      <div className="flex justify-end gap-2">
        <Button onClick={onClose}>{ui("cancel")}</Button>
        <Button type="submit" tone="primary" pending={pending}>
          {t("save")}
        </Button>
      </div>
    </form>
  );
}

/** The whole verdict as one text, so that a change of its rating shows as well. */
function written({ verdict }: DeskClaim): string {
  return verdict === null ? "" : `${verdict.label}\n\n${verdict.rationale}`;
}
