"use client";

import { commentLengthMax } from "@claimdesk/shared/limits";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { FormEvent, KeyboardEvent, ReactNode } from "react";
import { noteFor, useFieldProblem } from "../../lib/field-problem.ts";
import type { Outcome } from "../../lib/outcome.ts";
import { useKeptForm } from "../../lib/use-kept-form.ts";
import { useWrite } from "../../lib/use-write.ts";
import { Button } from "../../ui/button.tsx";
import { Field } from "../../ui/field.tsx";
import { KeptNote } from "../../ui/kept-note.tsx";
import { RefusalNote } from "../../ui/refusal-note.tsx";
import { MentionArea } from "./mention-area.tsx";
import { toSent } from "./mention-text.ts";
import type { Mentionable } from "./mention-text.ts";

interface CommentFormProps {
  /** What is typed is kept under this name, until it is sent or given up. */
  name: string;
  label: string;
  submit: string;
  initial?: string | undefined;
  /** Who is named in what there is already. */
  mentions?: readonly Mentionable[] | undefined;
  autoFocus?: boolean | undefined;
  /** What stands above the text: the words that it is about. */
  children?: ReactNode;
  send: (body: string) => Promise<Outcome>;
  onDone?: (() => void) | undefined;
  /** For what can be given up. */
  onClose?: (() => void) | undefined;
}

export function CommentForm({
  name,
  label,
  submit,
  initial = "",
  mentions = [],
  autoFocus,
  children,
  send,
  onDone,
  onClose,
}: CommentFormProps) {
  const ui = useTranslations("ui");
  // The people with the text: names that were chosen before the page was loaded again are still people.
  const form = useKeptForm(name, { typed: initial, people: mentions });
  const { typed, people } = form.draft;
  const { run, pending, refusal, clear } = useWrite(send, () => {
    form.clear();
    onDone?.();
  });
  const problemOf = useFieldProblem(refusal);
  const isChanged = typed.trim() !== initial.trim();
  const [isEmpty, setIsEmpty] = useState(false);
  const submitTyped = () => {
    setIsEmpty(typed.trim() === "");
    if (typed.trim() !== "") run(toSent(typed, people));
  };
  const submitByButton = (event: FormEvent) => {
    event.preventDefault();
    submitTyped();
  };
  const close =
    onClose &&
    (() => {
      form.clear();
      onClose();
    });
  const press = (event: KeyboardEvent) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) submitTyped();
    else if (event.key === "Escape" && close !== undefined && !isChanged) close();
    else return;
    event.stopPropagation();
  };
  return (
    <form onSubmit={submitByButton} onKeyDown={press} className="flex flex-col gap-2">
      {children}
      <KeptNote kept={form.kept} onStartOver={form.clear} />
      <Field label={label} error={isEmpty && typed.trim() === "" ? ui("required") : problemOf("body")}>
        <MentionArea
          value={typed}
          autoFocus={autoFocus}
          lengthMax={commentLengthMax}
          onChange={(next) => form.change({ typed: next })}
          onMention={(person) =>
            form.change((standing) => ({
              ...standing,
              people: [...standing.people.filter(({ id }) => id !== person.id), person],
            }))
          }
        />
      </Field>
      <RefusalNote refusal={noteFor(refusal, ["body"])} onRead={clear} />
      <div className="flex justify-end gap-2">
        {close !== undefined && (
          <Button size="small" onClick={close}>
            {ui("cancel")}
          </Button>
        )}
        <Button size="small" type="submit" pending={pending}>
          {submit}
        </Button>
      </div>
    </form>
  );
}
