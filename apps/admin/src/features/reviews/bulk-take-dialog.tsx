"use client";

import { useTranslations } from "next-intl";
import { BulkDialog } from "../../ui/bulk-dialog.tsx";
import type { BulkActionProps } from "../../ui/selection-layer.tsx";
import { takeReviews } from "./review-bulk.action.ts";

export function BulkTakeDialog({ chosen, onDone, onClose }: BulkActionProps) {
  const t = useTranslations("queue.bulk.take");
  return (
    <BulkDialog
      title={t("title")}
      description={t("description")}
      ids={chosen.map(({ id }) => id)}
      send={({ ids, dryRun }) => takeReviews({ reviewIds: [...ids], dryRun })}
      doIt={(count) => t("doIt", { count })}
      onDone={onDone}
      onClose={onClose}
    />
  );
}
