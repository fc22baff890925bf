"use client";

import type { DecisionKind } from "@claimdesk/shared/claim-state";
import { reasonLengthMax } from "@claimdesk/shared/limits";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useState } from "react";
import type { FormEvent } from "react";
import { noteFor, useFieldProblem } from "../../lib/field-problem.ts";
import type { FieldChange } from "../../lib/outcome.ts";
import { useKeptForm } from "../../lib/use-kept-form.ts";
import { useWrite } from "../../lib/use-write.ts";
import { Button } from "../../ui/button.tsx";
import { Callout } from "../../ui/callout.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { KeyHint } from "../../ui/key-hint.tsx";
import { NoteField } from "../../ui/note-field.tsx";
import { KeptNote } from "../../ui/kept-note.tsx";
import { useToast } from "../../ui/toast.tsx";
import { ChangeList } from "./change-list.tsx";
import { ChangedWhileRead } from "./changed-while-read.tsx";
import { RefusalNote } from "../../ui/refusal-note.tsx";
import { useSentForm } from "../../ui/use-sent-form.ts";
import type { DeskReview } from "./review-desk.query.ts";
import { decideReview } from "./review.action.ts";
import type { Reading } from "./use-reading.ts";
import { WhyNot } from "./why-not.tsx";

interface DecideDialogProps {
  review: DeskReview;
  reading: Reading;
  /** Where the review is that is offered afterwards. */
  next: string | undefined;
  /** Undefined while nothing is being decided. */
  decision: DecisionKind | undefined;
  onClose: () => void;
}

export function DecideDialog({ decision, onClose, ...form }: DecideDialogProps) {
  const t = useTranslations("reviews.occasion");
  const { occasion } = form.review;
  return (
    <Dialog
      title={decision === undefined ? "" : t(`${occasion}.${decision}.title`)}
      description={decision === undefined ? undefined : t(`${occasion}.${decision}.description`)}
      open={decision !== undefined}
      onOpenChange={(open) => !open && onClose()}
    >
      {decision !== undefined && <DecideForm {...form} decision={decision} onClose={onClose} />}
    </Dialog>
  );
}

function DecideForm({
  review,
  reading,
  next,
  decision,
  onClose,
}: DecideDialogProps & { decision: DecisionKind }) {
  const t = useTranslations("reviews.decide");
  const words = useTranslations("reviews.occasion");
  const { occasion } = review;
  const ui = useTranslations("ui");
  const toast = useToast();
  const router = useRouter();
  const form = useKeptForm(`decision.${review.id}.${decision}`, { reason: "" });
  const { reason } = form.draft;
  const [isChecked, setIsChecked] = useState(false);
  const [readChanges, setReadChanges] = useState<readonly FieldChange[]>([]);
  const isNeeded = decision !== "APPROVE";
  const isMissing = isNeeded && reason.trim() === "";
  const { run, pending, refusal, clear } = useWrite(decideReview, ({ isClosed }) => {
    const goOn = next === undefined ? undefined : { label: t("next"), onSelect: () => router.push(next) };
    toast({
      tone: "success",
      title: isClosed ? words(`${occasion}.${decision}.done`) : t("waiting"),
      action: goOn,
    });
    form.sent();
    onClose();
  });
  const problemOf = useFieldProblem(refusal);
  const { tried, ...sent } = useSentForm(pending);
  const decide = (event: FormEvent) => {
    event.preventDefault();
    tried();
    setIsChecked(true);
    // The digest of what was read, whatever the page shows by now: an edit in between is refused, never approved unseen.
    if (!isMissing)
      run({
        reviewId: review.id,
        digest: reading.read.digest,
        anchorsDigest: reading.read.anchorsDigest,
        decision,
        reason: reason.trim() === "" ? null : reason,
      });
  };
  const cancel = () => {
    form.clear();
    onClose();
  };
  const changes = refusal?.changes ?? readChanges;
  // What changed stays in sight after reading again: it is what the decision now has to mind.
  const readAgain = (seen: readonly FieldChange[]) => {
    setReadChanges(seen);
    reading.acknowledge();
    clear();
  };
  return (
    <form {...sent} onSubmit={decide} noValidate className="flex flex-col gap-4">
      <KeptNote kept={form.kept} onStartOver={form.clear} />
      <NoteField
        label={isNeeded ? t("reason") : t("reasonOptional")}
        hint={words(`${occasion}.${decision}.hint`)}
        required={isNeeded}
        error={isChecked && isMissing ? ui("reasonMissing") : problemOf("reason")}
        autoFocus
        value={reason}
        lengthMax={reasonLengthMax}
        onChange={(text) => form.change({ reason: text })}
      />
      {refusal === undefined && (
        <MayStill review={review} reading={reading} onRead={() => readAgain(reading.changes)} />
      )}
      <RefusalNote refusal={noteFor(refusal, ["reason"])} onRead={() => readAgain(changes)} />
      {changes.length > 0 && <ChangeList changes={changes} language={review.claim.language} />}
      <div className="flex justify-end gap-2">
        <span aria-hidden className="self-center max-md:hidden">
          <KeyHint keys="Ctrl ↵" />
        </span>
        <Button onClick={cancel}>{ui("cancel")}</Button>
        <Button type="submit" tone={decision === "REJECT" ? "danger" : "primary"} pending={pending}>
          {words(`${occasion}.${decision}.confirm`)}
        </Button>
      </div>
    </form>
  );
}

interface MayStillProps {
  review: DeskReview;
  reading: Reading;
  onRead: () => void;
}

/** What happened while the reason was written: it may be decided no more, or is not what was read. */
function MayStill({ review, reading, onRead }: MayStillProps) {
  if (review.viewerCanDecide)
    return <ChangedWhileRead reading={reading} language={review.claim.language} onRead={onRead} />;
  return (
    <Callout tone="warning" announce>
      <WhyNot code={review.whyNotCode} />
    </Callout>
  );
}
