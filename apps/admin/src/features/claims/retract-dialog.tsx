"use client";

import { reasonLengthMax } from "@claimdesk/shared/limits";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useConfirmed } from "../../lib/use-confirmed.ts";
import { ConfirmDialog } from "../../ui/confirm-dialog.tsx";
import { useToast } from "../../ui/toast.tsx";
import type { DeskClaim } from "./claim-desk.query.ts";
import { retractClaim } from "./publication.action.ts";

export function RetractDialog({ claim, trigger }: { claim: DeskClaim; trigger: ReactNode }) {
  const t = useTranslations("claims.retract");
  const toast = useToast();
  const retract = useConfirmed(retractClaim, () => toast({ tone: "success", title: t("done") }));
  return (
    <ConfirmDialog
      trigger={trigger}
      tone="danger"
      title={t("title")}
      description={t("description")}
      confirmLabel={t("confirm")}
      reason={{
        label: t("reason"),
        hint: t("reasonHint"),
        required: true,
        lengthMax: reasonLengthMax,
        keptAs: `retract.${claim.id}`,
      }}
      onConfirm={(reason) => retract({ claimId: claim.id, expectedVersion: claim.version, reason })}
    />
  );
}
