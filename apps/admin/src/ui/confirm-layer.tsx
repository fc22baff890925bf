"use client";

import { useTranslations } from "next-intl";
import { AlertDialog as Radix } from "radix-ui";
import { useState, useTransition } from "react";
import type { FormEvent, ReactNode } from "react";
import { useKeptForm } from "../lib/use-kept-form.ts";
import { Button } from "./button.tsx";
import { Callout } from "./callout.tsx";
import { cn } from "./class-names.ts";
import { KeptNote } from "./kept-note.tsx";
import { NoteField } from "./note-field.tsx";

import { useFocusReturn } from "./use-focus-return.ts";
import type { OpenProps } from "./use-open.ts";
import { veilStyles } from "./veil.styles.ts";

interface ReasonAsked {
  label: ReactNode;
  hint?: ReactNode | undefined;
  required?: boolean | undefined;
  lengthMax: number;
  /** What is typed is kept in this browser under this name, until it is confirmed or given up. */
  keptAs?: string | undefined;
}

export interface ConfirmContent {
  title: ReactNode;
  description: ReactNode;
  confirmLabel: ReactNode;
  cancelLabel?: ReactNode | undefined;
  tone?: "primary" | "danger" | undefined;
  /** Asks why, in a text area whose text is handed to `onConfirm`. */
  reason?: ReasonAsked | undefined;
  /** Answers with what went wrong, in words for the reader, or with nothing: then the dialog closes. */
  onConfirm: (reason: string) => Promise<string | undefined>;
}

export function ConfirmLayer({ open, onOpenChange, ...content }: OpenProps & ConfirmContent) {
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        {/* It may lie above another dialog, and then covers it too. */}
        <Radix.Overlay className={cn(veilStyles, "z-50")} />
        <Panel>
          <ConfirmForm {...content} onDone={() => onOpenChange(false)} />
        </Panel>
      </Radix.Portal>
    </Radix.Root>
  );
}

function Panel({ children }: { children: ReactNode }) {
  return (
    <Radix.Content
      onCloseAutoFocus={useFocusReturn()}
      className="fixed top-1/2 left-1/2 z-50 max-h-[calc(100dvh-2rem)] w-[calc(100vw-2rem)] max-w-md -translate-1/2 animate-appear overflow-y-auto rounded-lg border border-line bg-raised p-5 shadow-high"
    >
      {children}
    </Radix.Content>
  );
}

interface ConfirmFormProps extends ConfirmContent {
  onDone: () => void;
}

function ConfirmForm({
  title,
  description,
  confirmLabel,
  cancelLabel,
  tone = "primary",
  reason,
  onConfirm,
  onDone,
}: ConfirmFormProps) {
  const t = useTranslations("ui");
  const form = useKeptForm(reason?.keptAs, { text: "" });
  const { text } = form.draft;
  const [problem, setProblem] = useState<string>();
  const [isMissing, setIsMissing] = useState(false);
  const [pending, startTransition] = useTransition();
  const confirm = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (reason?.required === true && text.trim() === "") {
      setIsMissing(true);
      event.currentTarget.querySelector("textarea")?.focus();
      return;
    }
    startTransition(async () => {
      const answer = await onConfirm(text.trim());
      if (answer !== undefined) return setProblem(answer);
      form.sent();
      onDone();
    });
  };
  return (
    <form onSubmit={confirm} noValidate className="flex flex-col gap-4">
      <div className="flex flex-col gap-1.5">
        <Radix.Title className="font-serif text-xl font-semibold">{title}</Radix.Title>
        <Radix.Description className="text-sm text-ink-muted">{description}</Radix.Description>
      </div>
      <KeptNote kept={form.kept} onStartOver={form.clear} />
      {reason !== undefined && (
        <NoteField
          label={reason.label}
          hint={reason.hint}
          required={reason.required}
          error={isMissing && text.trim() === "" ? t("reasonMissing") : undefined}
          value={text}
          lengthMax={reason.lengthMax}
          onChange={(next) => form.change({ text: next })}
        />
      )}
      {problem !== undefined && <Callout tone="danger">{problem}</Callout>}
      <div className="flex flex-wrap justify-end gap-2">
        <Radix.Cancel asChild>
          <Button onClick={form.clear}>{cancelLabel ?? t("cancel")}</Button>
        </Radix.Cancel>
        <Button type="submit" tone={tone} pending={pending}>
          {confirmLabel}
        </Button>
      </div>
    </form>
  );
}

export interface DiscardProps extends OpenProps {
  onDiscard: () => void;
}

/** Asks before what was typed is lost. */
export function DiscardLayer({ onDiscard, ...state }: DiscardProps) {
  const t = useTranslations("ui.unsaved");
  return (
    <ConfirmLayer
      {...state}
      tone="danger"
      title={t("title")}
      description={t("description")}
      cancelLabel={t("keep")}
      confirmLabel={t("discard")}
      onConfirm={() => {
        onDiscard();
        return Promise.resolve(undefined);
      }}
    />
  );
}
