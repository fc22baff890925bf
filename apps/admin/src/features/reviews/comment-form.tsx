"use client";

import { commentLengthMax } from "@claimdesk/shared/limits";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { FormEvent } from "react";
import { noteFor, useFieldProblem } from "../../lib/field-problem.ts";
import { useUnsaved } from "../../lib/unsaved.tsx";
import { useWrite } from "../../lib/use-write.ts";
import { Button } from "../../ui/button.tsx";
import { Field } from "../../ui/field.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { commentOnReview } from "./comment.action.ts";
import { RefusalNote } from "../../ui/refusal-note.tsx";

interface CommentFormProps {
  reviewId: string;
  replyTo?: string | undefined;
  /** For an answer, which can be given up. */
  onClose?: (() => void) | undefined;
}

export function CommentForm({ reviewId, replyTo, onClose }: CommentFormProps) {
  const t = useTranslations("reviews.comments");
  const ui = useTranslations("ui");
  const [body, setBody] = useState("");
  const { run, pending, refusal, clear } = useWrite(commentOnReview, () => {
    setBody("");
    onClose?.();
  });
  const problemOf = useFieldProblem(refusal);
  useUnsaved(body.trim() !== "");
  const isReply = replyTo !== undefined;
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (body.trim() !== "") run({ reviewId, body, replyTo: replyTo ?? null });
  };
  return (
    <form onSubmit={send} className="flex flex-col gap-2">
      <Field label={isReply ? t("replyLabel") : t("label")} error={problemOf("body")}>
        <TextArea
          rows={2}
          grows
          autoFocus={isReply}
          maxLength={commentLengthMax}
          value={body}
          onChange={(event) => setBody(event.target.value)}
        />
      </Field>
      <RefusalNote refusal={noteFor(refusal, ["body"])} onRead={clear} />
      <div className="flex justify-end gap-2">
        {onClose !== undefined && (
          <Button size="small" onClick={onClose}>
            {ui("cancel")}
          </Button>
        )}
        <Button size="small" type="submit" disabled={body.trim() === ""} pending={pending}>
          {isReply ? t("sendReply") : t("send")}
        </Button>
      </div>
    </form>
  );
}
