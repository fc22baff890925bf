"use client";

import { rationaleLengthMax } from "@claimdesk/shared/limits";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { FormEvent } from "react";
import { noteFor, useFieldProblem } from "../../lib/field-problem.ts";
import { useFormFocus } from "../../lib/use-form-focus.ts";
import { Field } from "../../ui/field.tsx";
import { RadioGroup } from "../../ui/radio-group.tsx";
import { RefusalNote } from "../../ui/refusal-note.tsx";
import { RichTextField } from "../../ui/rich-text-field.tsx";
import type { DeskClaim, Rating } from "./claim-desk.query.ts";
import { DraftBar } from "./draft-bar.tsx";
import { DraftNotes } from "./draft-notes.tsx";
import type { DraftWords } from "./field-diffs.tsx";
import { usePartDraft } from "./use-part-draft.ts";
import { usePartSave } from "./use-part-save.ts";
import { verdictOf } from "./verdict-draft.ts";
import type { VerdictDraft } from "./verdict-draft.ts";
import { proposeVerdict } from "./verdict.action.ts";

export interface VerdictFormProps {
  claim: DeskClaim;
  ratings: readonly Rating[];
  onClose: () => void;
}

export function VerdictForm({ claim, ratings, onClose }: VerdictFormProps) {
  const t = useTranslations("claims.verdict");
  const ui = useTranslations("ui");
  const part = usePartDraft({ claim, place: { part: "VERDICT", number: null }, stands: verdictOf(claim) });
  const { rating, rationale } = part.draft;
  const [isChecked, setIsChecked] = useState(false);
  const words = useVerdictWords(ratings, claim.language);
  const form = useFormFocus("edit-verdict");
  const { run, pending, refusal, clear, stale } = usePartSave(part, {
    version: claim.version,
    write: proposeVerdict,
    saved: t("saved"),
    onClose,
  });
  const problemOf = useFieldProblem(refusal);
  const save = () => {
    setIsChecked(true);
    if (rating === "" || rationale.trim() === "") return;
    run({ claimId: claim.id, expectedVersion: claim.version, rating, rationale });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save();
  };
  return (
    <form ref={form} onSubmit={submit} noValidate className="flex flex-col gap-4">
      <Field
        label={t("rating")}
        required
        error={isChecked && rating === "" ? t("ratingMissing") : problemOf("rating")}
      >
        <RadioGroup
          className="flex-row flex-wrap gap-x-5"
          value={rating}
          onValueChange={(chosen) => part.change({ rating: chosen })}
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
        <RichTextField
          lang={claim.language}
          lengthMax={rationaleLengthMax}
          value={rationale}
          onChange={(typed) => part.change({ rationale: typed })}
        />
      </Field>
      <DraftNotes
        claimId={claim.id}
        part="VERDICT"
        draft={part}
        words={words}
        texts={["rationale"]}
        onKeepMine={save}
      />
      <RefusalNote refusal={noteFor(refusal, ["rating", "rationale"])} onRead={clear} />
      <DraftBar
        draft={part}
        stale={stale}
        state={claim.state}
        saveLabel={t("save")}
        pending={pending}
        onClose={onClose}
      />
    </form>
  );
}

function useVerdictWords(ratings: readonly Rating[], language: string): DraftWords<VerdictDraft> {
  const t = useTranslations("claims.verdict");
  const labelOf = (rating: string) => ratings.find((step) => step.rating === rating)?.label ?? rating;
  return ({ rating, rationale }) => [
    { label: t("rating"), text: labelOf(rating) },
    { label: t("rationale"), text: rationale, language },
  ];
}
