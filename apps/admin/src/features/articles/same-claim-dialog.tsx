"use client";

import { claimTextLengthMax } from "@claimdesk/shared/limits";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { noteFor, useFieldProblem } from "../../lib/field-problem.ts";
import { useRefusalWords } from "../../lib/refusal-words.ts";
import { Unsaved } from "../../lib/unsaved.tsx";
import { Button } from "../../ui/button.tsx";
import { Callout } from "../../ui/callout.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Field } from "../../ui/field.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { SameClaims } from "./same-claims.tsx";
import type { Question, SuggestionWrites } from "./use-suggestion-writes.ts";

/** Asks how to put a suggestion, and, where the desk has the claim already, whether it is another one. */
export function SameClaimDialog({ question, writes }: { question: Question; writes: SuggestionWrites }) {
  const t = useTranslations("articles.claim");
  const ui = useTranslations("ui");
  const words = useRefusalWords();
  const problemOf = useFieldProblem(writes.refusal);
  const note = noteFor(writes.refusal, ["text"]);
  const [text, setText] = useState(question.text);
  const isSame = question.same.length > 0;
  const isBusy = writes.pending;
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && writes.drop()}
      title={isSame ? t("sameTitle") : t("rewordTitle")}
      footer={
        <>
          <Button onClick={writes.drop}>{ui("cancel")}</Button>
          <Button
            tone={isSame ? "secondary" : "primary"}
            pending={isBusy}
            onClick={() => writes.answer(isSame ? { text, evenIfSameExists: true } : { text })}
          >
            {isSame ? t("evenSo") : t("acceptReworded")}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <Unsaved isChanged={text !== question.text} />
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
            onChange={(event) => setText(event.target.value)}
          />
        </Field>
        {isSame && <SameClaims claims={question.same} />}
        {note !== undefined && (
          <Callout tone="danger" title={words(note).title}>
            {words(note).advice}
          </Callout>
        )}
      </div>
    </Dialog>
  );
}
