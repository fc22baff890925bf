"use client";

import { useTranslations } from "next-intl";
import { BulkDialog } from "../../ui/bulk-dialog.tsx";
import type { BulkActionProps } from "../../ui/selection-layer.tsx";
import { discardClaims } from "./claim-bulk.action.ts";
import { seenClaims } from "./seen-claims.ts";

export function BulkDiscardDialog({ chosen, onDone, onClose }: BulkActionProps) {
  const t = useTranslations("claims.bulk.discard");
  return (
    <BulkDialog
      title={t("title")}
      description={t("description")}
      ids={chosen.map(({ id }) => id)}
      send={({ ids, dryRun }) => discardClaims({ claims: seenClaims(chosen, ids), dryRun })}
      doIt={(count) => t("doIt", { count })}
      onDone={onDone}
      onClose={onClose}
    />
  );
}
