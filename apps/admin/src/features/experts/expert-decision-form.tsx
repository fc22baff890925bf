"use client";

import type { DecisionKind } from "@claimdesk/shared/claim-state";
import { reasonLengthMax } from "@claimdesk/shared/limits";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useState } from "react";
import type { ReactNode } from "react";
import { useFieldProblem } from "../../lib/field-problem.ts";
import type { ShownRefusal } from "../../lib/outcome.ts";
import { useReadableValue } from "../../lib/readable-value.ts";
import { useKeptForm } from "../../lib/use-kept-form.ts";
import { useWrite } from "../../lib/use-write.ts";
import { Button } from "../../ui/button.tsx";
import { Callout } from "../../ui/callout.tsx";
import { Card } from "../../ui/card.tsx";
import { Field } from "../../ui/field.tsx";
import { NoteField } from "../../ui/note-field.tsx";
import { KeptNote } from "../../ui/kept-note.tsx";
import { RadioGroup } from "../../ui/radio-group.tsx";
import { RefusalNote } from "../../ui/refusal-note.tsx";
import { TextDiff } from "../../ui/text-diff.tsx";
import { decideAsExpert } from "./expert.action.ts";
import type { TakenDecision } from "./expert.action.ts";
import type { ExpertReview } from "./expert.query.ts";

interface ExpertDecisionFormProps {
  secret: string;
  review: ExpertReview;
  /** What is judged; gone once the decision is taken. */
  children: ReactNode;
}

const kinds = ["APPROVE", "REQUEST_CHANGES", "REJECT"] as const satisfies readonly DecisionKind[];

export function ExpertDecisionForm({ secret, review, children }: ExpertDecisionFormProps) {
  const [taken, setTaken] = useState<TakenDecision>();
  if (taken !== undefined) return <Taken taken={taken} />;
  return (
    <>
      {children}
      <DecisionFields secret={secret} digest={review.digest} onTaken={setTaken} />
    </>
  );
}

interface DecisionFieldsProps {
  secret: string;
  digest: string;
  onTaken: (taken: TakenDecision) => void;
}

function DecisionFields({ secret, digest, onTaken }: DecisionFieldsProps) {
  const t = useTranslations("expert");
  const ui = useTranslations("ui");
  const [decision, setDecision] = useState<DecisionKind>();
  const form = useKeptForm("decision", { reason: "" });
  const { reason } = form.draft;
  const [isChecked, setIsChecked] = useState(false);
  const { run, pending, refusal, clear } = useWrite(decideAsExpert, (taken) => {
    form.sent();
    onTaken(taken);
  });
  const problemOf = useFieldProblem(refusal);
  const isReasonMissing = decision !== "APPROVE" && reason.trim() === "";
  const submit = () => {
    setIsChecked(true);
    if (decision !== undefined && !isReasonMissing) run({ secret, digest, decision, reason });
  };
  return (
    <Card title={t("decision")}>
      <form
        noValidate
        className="flex flex-col gap-5"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <KeptNote kept={form.kept} onStartOver={form.clear} />
        <Field
          label={t("yourDecision")}
          required
          error={isChecked && decision === undefined ? t("decisionMissing") : undefined}
        >
          <RadioGroup
            options={kinds.map((value) => ({
              value,
              label: t(`kinds.${value}.label`),
              hint: t(`kinds.${value}.hint`),
            }))}
            value={decision ?? ""}
            onValueChange={(value) => setDecision(kinds.find((kind) => kind === value))}
          />
        </Field>
        <NoteField
          label={t("reason")}
          hint={t("reasonHint")}
          required={decision !== undefined && decision !== "APPROVE"}
          error={
            isChecked && decision !== undefined && isReasonMissing ? ui("reasonMissing") : problemOf("reason")
          }
          value={reason}
          lengthMax={reasonLengthMax}
          onChange={(text) => form.change({ reason: text })}
        />
        {refusal?.code === "STALE_DIGEST" ? (
          <Changed refusal={refusal} onRead={clear} />
        ) : (
          <RefusalNote refusal={refusal} onRead={clear} />
        )}
        <div className="flex flex-col items-start gap-2">
          <Button type="submit" tone="primary" pending={pending}>
            {t("submit")}
          </Button>
          <p className="text-sm text-ink-muted">{t("once")}</p>
        </div>
      </form>
    </Card>
  );
}

const knownFields = [
  "text",
  "language",
  "kind",
  "topics",
  "verdict",
  "rationale",
  "appearances",
  "evidence",
] as const;

/** What was typed stays; what it was typed about is read as it now is. */
function Changed({ refusal, onRead }: { refusal: ShownRefusal; onRead: () => void }) {
  const t = useTranslations("expert.changed");
  const fields = useTranslations("reviews.changes.fields");
  const readable = useReadableValue();
  const router = useRouter();
  const readAnew = () => {
    router.refresh();
    onRead();
  };
  return (
    <Callout
      tone="warning"
      announce
      title={t("title")}
      action={
        <Button size="small" onClick={readAnew}>
          {t("readAnew")}
        </Button>
      }
    >
      <div className="flex flex-col gap-3">
        <p>{t("advice")}</p>
        {refusal.changes?.map(({ field, before, after }) => {
          const name = knownFields.find((known) => known === field);
          return (
            <div key={field}>
              <p className="text-xs font-medium">{name === undefined ? fields("other") : fields(name)}</p>
              <TextDiff before={readable(field, before)} after={readable(field, after)} />
            </div>
          );
        })}
      </div>
    </Callout>
  );
}

function Taken({ taken }: { taken: TakenDecision }) {
  const t = useTranslations("expert.taken");
  const states = useTranslations("states.decision");
  const decision = states(taken.decision);
  return (
    <Callout tone="success" announce title={<h1>{t("title")}</h1>}>
      <p>{taken.counts ? t("counts", { decision }) : t("advice", { decision })}</p>
    </Callout>
  );
}
