"use client";

import { excerptLengthMax, noteLengthMax, urlLengthMax } from "@claimdesk/shared/limits";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { FormEvent } from "react";
import { Combobox } from "../../ui/combobox.tsx";
import { Field } from "../../ui/field.tsx";
import { SegmentedControl } from "../../ui/segmented-control.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { TextField } from "../../ui/text-field.tsx";
import type { AddEvidenceInput } from "../../gql/graphql.ts";
import type { DeskClaim } from "./claim-desk.query.ts";
import { DraftBar } from "./draft-bar.tsx";
import { DraftNotes } from "./draft-notes.tsx";
import { evidenceDraft, evidenceInput, namesNothing } from "./evidence-draft.ts";
import type { EvidenceDraft } from "./evidence-draft.ts";
import { addEvidence, editEvidence } from "./evidence.action.ts";
import { noteFor, useFieldProblem } from "../../lib/field-problem.ts";
import { findArticles, findSourceOptions } from "./find.action.ts";
import { QuoteFields } from "./quote-fields.tsx";
import { useEvidenceWords } from "./use-evidence-words.ts";
import { usePartDraft } from "./use-part-draft.ts";
import { usePartSave } from "./use-part-save.ts";
import { RefusalNote } from "../../ui/refusal-note.tsx";

const stances = ["SUPPORTS", "REFUTES", "CONTEXT"] as const;

export interface EvidenceFormProps {
  claim: DeskClaim;
  /** Of the piece that is changed; null when it is new. */
  number: number | null;
  onClose: () => void;
}

export function EvidenceForm({ claim, number, onClose }: EvidenceFormProps) {
  const t = useTranslations("claims.evidence");
  const states = useTranslations("states");
  // Changed by somebody else, it has another id and keeps its number. Removed, it can only be added anew.
  const piece = claim.evidence.nodes.find((one) => one.number === number);
  const part = usePartDraft({ claim, place: { part: "EVIDENCE", number }, stands: evidenceDraft(piece) });
  const { draft, change, round } = part;
  const [isChecked, setIsChecked] = useState(false);
  const words = useEvidenceWords();
  const write = (input: AddEvidenceInput) =>
    piece === undefined ? addEvidence(input) : editEvidence({ ...input, evidenceId: piece.id });
  const { run, pending, refusal, clear, stale } = usePartSave(part, {
    version: claim.version,
    write,
    saved: t("saved"),
    onClose,
  });
  const problemOf = useFieldProblem(refusal);
  const save = () => {
    setIsChecked(true);
    if (!namesNothing(draft))
      run({ claimId: claim.id, expectedVersion: claim.version, ...evidenceInput(draft) });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save();
  };
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-4">
      <SegmentedControl
        label={t("stance")}
        value={draft.stance}
        onValueChange={(stance) => change({ stance })}
        segments={stances.map((stance) => ({ value: stance, label: states(`stance.${stance}`) }))}
        className="self-start"
      />
      <EvidenceOrigin
        key={round}
        draft={draft}
        isMissing={isChecked && namesNothing(draft)}
        problemOf={problemOf}
        onChange={change}
      />
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
      <DraftNotes
        claimId={claim.id}
        part="EVIDENCE"
        draft={part}
        words={words}
        texts={["excerpt", "note"]}
        onKeepMine={save}
      />
      {(refusal?.candidates ?? []).length === 0 && (
        <RefusalNote refusal={noteFor(refusal, ["sourceId", "url", "excerpt", "note"])} onRead={clear} />
      )}
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

interface EvidenceOriginProps extends EvidenceWordsProps {
  /** Nothing was named, and should have been. */
  isMissing: boolean;
}

function EvidenceOrigin({ draft, isMissing, problemOf, onChange }: EvidenceOriginProps) {
  const t = useTranslations("claims.evidence");
  return (
    <>
      <div className="grid gap-4 md:grid-cols-2">
        <Field label={t("source")} error={isMissing ? t("originMissing") : problemOf("sourceId")}>
          <Combobox
            load={findSourceOptions}
            defaultOption={draft.source}
            onChange={(source) => onChange({ source: source ?? undefined })}
          />
        </Field>
        <Field label={t("url")} error={problemOf("url")}>
          <TextField
            type="url"
            maxLength={urlLengthMax}
            value={draft.url}
            onChange={(event) => onChange({ url: event.target.value })}
          />
        </Field>
      </div>
      <Field label={t("article")} hint={t("articleHint")}>
        <Combobox
          load={findArticles}
          defaultOption={draft.article}
          onChange={(article) => onChange({ article: article ?? undefined })}
        />
      </Field>
    </>
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
