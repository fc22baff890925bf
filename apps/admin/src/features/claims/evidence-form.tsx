"use client";

import { excerptLengthMax, noteLengthMax, urlLengthMax } from "@claimdesk/shared/limits";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { FormEvent } from "react";
import { useUnsaved } from "../../lib/unsaved.tsx";
import { useWrite } from "../../lib/use-write.ts";
import { Button } from "../../ui/button.tsx";
import { Combobox } from "../../ui/combobox.tsx";
import { Field } from "../../ui/field.tsx";
import { SegmentedControl } from "../../ui/segmented-control.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { useToast } from "../../ui/toast.tsx";
import type { DeskClaim, DeskEvidence } from "./claim-desk.query.ts";
import { evidenceDraft, evidenceInput, namesNothing } from "./evidence-draft.ts";
import type { EvidenceDraft } from "./evidence-draft.ts";
import { addEvidence, editEvidence } from "./evidence.action.ts";
import { noteFor, useFieldProblem } from "../../lib/field-problem.ts";
import { findArticles, findSourceOptions } from "./find.action.ts";
import { QuoteFields } from "./quote-fields.tsx";
import { RefusalNote } from "../../ui/refusal-note.tsx";

const stances = ["SUPPORTS", "REFUTES", "CONTEXT"] as const;

export interface EvidenceFormProps {
  claim: DeskClaim;
  /** Absent when it is new. */
  piece: DeskEvidence | undefined;
  onClose: () => void;
}

export function EvidenceForm({ claim, piece, onClose }: EvidenceFormProps) {
  const t = useTranslations("claims.evidence");
  const ui = useTranslations("ui");
  const states = useTranslations("states");
  const toast = useToast();
  const [opened] = useState(() => evidenceDraft(piece));
  const [draft, setDraft] = useState(opened);
  useUnsaved(JSON.stringify(draft) !== JSON.stringify(opened));
  const [isChecked, setIsChecked] = useState(false);
  const write = (parts: ReturnType<typeof evidenceInput>) => {
    const seen = { claimId: claim.id, expectedVersion: claim.version };
    return piece === undefined
      ? addEvidence({ ...seen, ...parts })
      : editEvidence({ ...seen, ...parts, evidenceId: piece.id });
  };
  const { run, pending, refusal, clear } = useWrite(write, () => {
    toast({ tone: "success", title: t("saved") });
    onClose();
  });
  const problemOf = useFieldProblem(refusal);
  const change = (part: Partial<EvidenceDraft>) => setDraft((before) => ({ ...before, ...part }));
  const save = (event: FormEvent) => {
    event.preventDefault();
    setIsChecked(true);
    if (!namesNothing(draft)) run(evidenceInput(draft));
  };
  return (
    <form onSubmit={save} noValidate className="flex flex-col gap-4">
      <SegmentedControl
        label={t("stance")}
        value={draft.stance}
        onValueChange={(stance) => change({ stance })}
        segments={stances.map((stance) => ({ value: stance, label: states(`stance.${stance}`) }))}
        className="self-start"
      />
      <div className="grid gap-4 md:grid-cols-2">
        <Field
          label={t("source")}
          error={isChecked && namesNothing(draft) ? t("originMissing") : problemOf("sourceId")}
        >
          <Combobox
            load={findSourceOptions}
            defaultOption={draft.source}
            onChange={(source) => change({ source: source ?? undefined })}
          />
        </Field>
        <Field label={t("url")} error={problemOf("url")}>
          <TextField
            type="url"
            maxLength={urlLengthMax}
            value={draft.url}
            onChange={(event) => change({ url: event.target.value })}
          />
        </Field>
      </div>
      <Field label={t("article")} hint={t("articleHint")}>
        <Combobox
          load={findArticles}
          defaultOption={draft.article}
          onChange={(article) => change({ article: article ?? undefined })}
        />
      </Field>
      {draft.article !== undefined && (
        <QuoteFields
          required={false}
          quote={draft.quote}
          refusal={refusal}
          language={claim.language}
          onChange={(quote) => change({ quote })}
        />
      )}
      <EvidenceWords draft={draft} problemOf={problemOf} onChange={change} />
      {(refusal?.candidates ?? []).length === 0 && (
        <RefusalNote refusal={noteFor(refusal, ["sourceId", "url", "excerpt", "note"])} onRead={clear} />
      )}
      <div className="flex justify-end gap-2">
        <Button onClick={onClose}>{ui("cancel")}</Button>
        <Button type="submit" tone="primary" pending={pending}>
          {t("save")}
        </Button>
      </div>
    </form>
  );
}

interface EvidenceWordsProps {
  draft: EvidenceDraft;
  problemOf: (field: string) => string | undefined;
  onChange: (part: Partial<EvidenceDraft>) => void;
}

function EvidenceWords({ draft, problemOf, onChange }: EvidenceWordsProps) {
  const t = useTranslations("claims.evidence");
  return (
    <>
      <Field label={t("excerpt")} hint={t("excerptHint")} error={problemOf("excerpt")}>
        <TextArea
          serif
          maxLength={excerptLengthMax}
          value={draft.excerpt}
          onChange={(event) => onChange({ excerpt: event.target.value })}
        />
      </Field>
      <Field label={t("note")} hint={t("noteHint")} error={problemOf("note")}>
        <TextArea
          rows={3}
          maxLength={noteLengthMax}
          value={draft.note}
          onChange={(event) => onChange({ note: event.target.value })}
        />
      </Field>
    </>
  );
}
