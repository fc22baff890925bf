"use client";

import { useTranslations } from "next-intl";
import { useId } from "react";
import type { FormEvent, ReactNode } from "react";
import { Button } from "./button.tsx";
import { Dialog, DialogClose } from "./dialog.tsx";
import type { DialogProps } from "./dialog.tsx";

interface FormDialogProps extends Pick<DialogProps, "title" | "description" | "size"> {
  /** What the button that sends it says. */
  submit: ReactNode;
  /** It was sent, and there is no answer yet. */
  pending: boolean;
  onSubmit: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** A dialog that is a form: open as long as it is there, sent by its button or by Enter. */
export function FormDialog({ submit, pending, onSubmit, onClose, children, ...dialog }: FormDialogProps) {
  const t = useTranslations("ui");
  const formId = useId();
  const send = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <Dialog
      {...dialog}
      open
      onOpenChange={(open) => !open && onClose()}
      footer={
        <>
          <DialogClose>
            <Button>{t("cancel")}</Button>
          </DialogClose>
          <Button type="submit" form={formId} tone="primary" pending={pending}>
            {submit}
          </Button>
        </>
      }
    >
      <form id={formId} noValidate onSubmit={send} className="flex flex-col gap-5">
        {children}
      </form>
    </Dialog>
  );
}
