"use client";

import { reasonLengthMax } from "@claimdesk/shared/limits";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useConfirmed } from "../../lib/use-confirmed.ts";
import { ConfirmDialog } from "../../ui/confirm-dialog.tsx";
import { useToast } from "../../ui/toast.tsx";
import type { DeskClaim } from "./claim-desk.query.ts";
import { withdrawClaim } from "./submission.action.ts";

export function WithdrawDialog({ claim, trigger }: { claim: DeskClaim; trigger: ReactNode }) {
  const t = useTranslations("claims.withdraw");
  const toast = useToast();
  const withdraw = useConfirmed(withdrawClaim, () => toast({ tone: "success", title: t("done") }));
  return (
    <ConfirmDialog
      trigger={trigger}
      title={t("title")}
      description={t("description")}
      confirmLabel={t("confirm")}
      reason={{
        label: t("reason"),
        hint: t("reasonHint"),
        required: true,
        lengthMax: reasonLengthMax,
        keptAs: `withdraw.${claim.id}`,
      }}
      onConfirm={(reason) => withdraw({ claimId: claim.id, expectedVersion: claim.version, reason })}
    />
  );
}
