"use client";

import { useTranslations } from "next-intl";
import { useConfirmed } from "../../lib/use-confirmed.ts";
import { ConfirmDialog } from "../../ui/confirm-dialog.tsx";
import { removePolicy } from "./desk.action.ts";
import type { Policy } from "./desks.query.ts";
import { usePolicyName } from "./policy-table.tsx";

export function RemovePolicyDialog({ policy, onClose }: { policy: Policy; onClose: () => void }) {
  const t = useTranslations("desks.policy");
  const kind = usePolicyName()(policy);
  const remove = useConfirmed(() => removePolicy({ id: policy.id, expectedVersion: policy.version }));
  return (
    <ConfirmDialog
      open
      onOpenChange={(open) => !open && onClose()}
      tone="danger"
      title={t("removeTitle", { kind })}
      description={t("removeDescription")}
      confirmLabel={t("remove")}
      onConfirm={remove}
    />
  );
}
