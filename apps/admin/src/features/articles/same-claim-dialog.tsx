"use client";

import { claimTextLengthMax } from "@claimdesk/shared/limits";
import { useTranslations } from "next-intl";
import type { FormEvent, KeyboardEvent } from "react";
import { useId } from "react";
import { noteFor, useFieldProblem } from "../../lib/field-problem.ts";
import { useRefusalWords } from "../../lib/refusal-words.ts";
import { useKeptForm } from "../../lib/use-kept-form.ts";
import { Button } from "../../ui/button.tsx";
import { Callout } from "../../ui/callout.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Field } from "../../ui/field.tsx";
import { KeptNote } from "../../ui/kept-note.tsx";
import { KeyHint } from "../../ui/key-hint.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { SameClaims } from "./same-claims.tsx";
import { rewordedIn } from "./use-suggestion-writes.ts";
import type { Question, SuggestionWrites } from "./use-suggestion-writes.ts";

interface SameClaimDialogProps {
  articleId: string;
  question: Question;
  writes: SuggestionWrites;
}

/** Asks how to put a suggestion, and, where the desk has the claim already, whether it is another one. */
export function SameClaimDialog({ articleId, question, writes }: SameClaimDialogProps) {
  const t = useTranslations("articles.claim");
  const ui = useTranslations("ui");
  const words = useRefusalWords();
  const problemOf = useFieldProblem(writes.refusal);
  const note = noteFor(writes.refusal, ["text"]);
  const form = useKeptForm(`${rewordedIn(articleId)}.${question.item.id}`, { text: question.text });
  const { text } = form.draft;
  const formId = useId();
  const isSame = question.same.length > 0;
  const answer = (evenIfSameExists: boolean) =>
    writes.answer({ text, onMade: form.sent, ...(evenIfSameExists && { evenIfSameExists }) });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    answer(isSame);
  };
  // Pressed twice in a row it must not make a second claim that says the same.
  const press = (event: KeyboardEvent) =>
    event.key === "Enter" && (event.ctrlKey || event.metaKey) && !isSame && !writes.pending && answer(false);
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && writes.drop()}
      title={isSame ? t("sameTitle") : t("rewordTitle")}
      footer={
        <>
          {!isSame && <KeyHint keys="Ctrl ↵" className="self-center max-md:hidden" />}
          <Button onClick={() => (form.clear(), writes.drop())}>{ui("cancel")}</Button>
          <Button
            type="submit"
            form={formId}
            tone={isSame ? "secondary" : "primary"}
            pending={writes.pending}
          >
            {isSame ? t("evenSo") : t("acceptReworded")}
          </Button>
        </>
      }
    >
      <form id={formId} noValidate onSubmit={submit} onKeyDown={press} className="flex flex-col gap-4">
        <KeptNote kept={form.kept} onStartOver={form.clear} />
        <blockquote className="border-l-2 border-line-strong pl-3 font-serif text-ink-muted">
          {question.item.exact}
        </blockquote>
        <Field
          label={t("text")}
          aside={ui("lengthOf", { length: text.length, max: claimTextLengthMax })}
          error={problemOf("text")}
        >
          <TextArea
            serif
            grows
            autoFocus
            value={text}
            maxLength={claimTextLengthMax}
            onChange={(event) => form.change({ text: event.target.value })}
          />
        </Field>
        {isSame && <SameClaims claims={question.same} />}
        {note !== undefined && (
          <Callout tone="danger" title={words(note).title}>
            {words(note).advice}
          </Callout>
        )}
      </form>
    </Dialog>
  );
}
