"use client";

import { reasonLengthMax } from "@claimdesk/shared/limits";
import { useTranslations } from "next-intl";
import { useConfirmed } from "../../lib/use-confirmed.ts";
import { ConfirmDialog } from "../../ui/confirm-dialog.tsx";
import { useToast } from "../../ui/toast.tsx";
import type { DeskPerson } from "./people.query.ts";
import { editPerson, resetSecondFactor, signOutEverywhere } from "./person.action.ts";

export interface PersonConfirmationProps {
  person: DeskPerson;
  onClose: () => void;
}

/** Asks before somebody loses their access, or gets it back. */
export function StandingConfirmation({ person, onClose }: PersonConfirmationProps) {
  const t = useTranslations("people.standing");
  const toast = useToast();
  const { id, name, active, version } = person;
  const move = active ? "deactivate" : "reactivate";
  const change = useConfirmed(editPerson, () =>
    toast({ tone: "success", title: t(`${move}.done`, { name }) }),
  );
  return (
    <ConfirmDialog
      open
      onOpenChange={(open) => !open && onClose()}
      tone={active ? "danger" : "primary"}
      title={t(`${move}.title`, { name })}
      description={t(`${move}.description`)}
      confirmLabel={t(`${move}.confirm`)}
      onConfirm={() => change({ id, expectedVersion: version, active: !active })}
    />
  );
}

export function SignOutConfirmation({ person, onClose }: PersonConfirmationProps) {
  const t = useTranslations("people.signOut");
  const toast = useToast();
  const { id, name } = person;
  const signOut = useConfirmed(signOutEverywhere, () =>
    toast({ tone: "success", title: t("done", { name }) }),
  );
  return (
    <ConfirmDialog
      open
      onOpenChange={(open) => !open && onClose()}
      tone="danger"
      title={t("title", { name })}
      description={t("description")}
      confirmLabel={t("confirm")}
      onConfirm={() => signOut(id)}
    />
  );
}

/** For somebody who lost their telephone or their keys; why is asked, since the audit shows it. */
export function SecondFactorConfirmation({ person, onClose }: PersonConfirmationProps) {
  const t = useTranslations("people.secondFactor");
  const toast = useToast();
  const { id, name } = person;
  const reset = useConfirmed(resetSecondFactor, () => toast({ tone: "success", title: t("done", { name }) }));
  return (
    <ConfirmDialog
      open
      onOpenChange={(open) => !open && onClose()}
      tone="danger"
      title={t("title", { name })}
      description={t("description")}
      reason={{ label: t("reason"), lengthMax: reasonLengthMax }}
      confirmLabel={t("confirm")}
      onConfirm={(reason) => reset({ personId: id, reason: reason === "" ? null : reason })}
    />
  );
}
