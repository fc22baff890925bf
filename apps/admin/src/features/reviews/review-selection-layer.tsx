"use client";

import { useTranslations } from "next-intl";
import type { SelectionProps } from "../../ui/selection-bar.tsx";
import { SelectionLayer } from "../../ui/selection-layer.tsx";
import { BulkDueDateDialog } from "./bulk-due-date-dialog.tsx";
import { BulkHandOverDialog } from "./bulk-hand-over-dialog.tsx";
import { BulkTakeDialog } from "./bulk-take-dialog.tsx";

/** What a reviewer does with many reviews at once. Deciding is not among it: that is done on what was read. */
export function ReviewSelectionLayer(props: SelectionProps) {
  const t = useTranslations("queue.bulk");
  return (
    <SelectionLayer
      {...props}
      hrefOf={(id) => `/reviews/${id}`}
      actions={[
        { name: "take", label: t("take.action"), Dialog: BulkTakeDialog },
        { name: "handOver", label: t("handOver.action"), Dialog: BulkHandOverDialog },
        { name: "dueDate", label: t("dueDate.action"), Dialog: BulkDueDateDialog },
      ]}
    />
  );
}
