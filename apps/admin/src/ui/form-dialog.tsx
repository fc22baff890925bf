"use client";

import { useTranslations } from "next-intl";
import { useContext, useId } from "react";
import type { FormEvent, ReactNode } from "react";
import { DialogUnsaved, discardUnsaved } from "../lib/unsaved.tsx";
import { Button } from "./button.tsx";
import { Dialog } from "./dialog.tsx";
import type { DialogProps } from "./dialog.tsx";
import { KeyHint } from "./key-hint.tsx";
import { useSentForm } from "./use-sent-form.ts";

interface FormDialogProps extends Pick<DialogProps, "title" | "description" | "size"> {
  /** What the button that sends it says. */
  submit: ReactNode;
  /** It was sent, and there is no answer yet. */
  pending: boolean;
  onSubmit: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** A dialog that is a form: open as long as it is there, sent by its button, by Enter, and by Ctrl Enter from a text. */
export function FormDialog({ submit, pending, onSubmit, onClose, children, ...dialog }: FormDialogProps) {
  const formId = useId();
  const { tried, ...form } = useSentForm(pending);
  const send = (event: FormEvent) => {
    event.preventDefault();
    tried();
    onSubmit();
  };
  return (
    <Dialog
      {...dialog}
      open
      onOpenChange={(open) => !open && onClose()}
      footer={
        <>
          <span aria-hidden className="self-center max-md:hidden">
            <KeyHint keys="Ctrl ↵" />
          </span>
          <CancelButton onClose={onClose} />
          <Button type="submit" form={formId} tone="primary" pending={pending}>
            {submit}
          </Button>
        </>
      }
    >
      <form {...form} id={formId} noValidate onSubmit={send} className="flex flex-col gap-5">
        {children}
      </form>
    </Dialog>
  );
}

/** Gives up what is typed without asking: that is what it says. */
function CancelButton({ onClose }: { onClose: () => void }) {
  const t = useTranslations("ui");
  const unsaved = useContext(DialogUnsaved);
  const cancel = () => {
    discardUnsaved(unsaved ?? new Set());
    onClose();
  };
  return <Button onClick={cancel}>{t("cancel")}</Button>;
}
