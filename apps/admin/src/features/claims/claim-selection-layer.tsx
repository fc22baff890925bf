"use client";

import { useTranslations } from "next-intl";
import type { SelectionProps } from "../../ui/selection-bar.tsx";
import { SelectionLayer } from "../../ui/selection-layer.tsx";
import { BulkDiscardDialog } from "./bulk-discard-dialog.tsx";
import { BulkSubmitDialog } from "./bulk-submit-dialog.tsx";
import { BulkTopicsDialog } from "./bulk-topics-dialog.tsx";

/** What an editor does with many claims at once. */
export function ClaimSelectionLayer(props: SelectionProps) {
  const t = useTranslations("claims.bulk");
  return (
    <SelectionLayer
      {...props}
      hrefOf={(id) => `/claims/${id}`}
      actions={[
        { name: "submit", label: t("submit.action"), Dialog: BulkSubmitDialog },
        { name: "topics", label: t("topics.action"), Dialog: BulkTopicsDialog },
        { name: "discard", label: t("discard.action"), Dialog: BulkDiscardDialog },
      ]}
    />
  );
}
