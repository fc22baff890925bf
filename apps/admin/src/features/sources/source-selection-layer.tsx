"use client";

import { useTranslations } from "next-intl";
import type { SelectionProps } from "../../ui/selection-bar.tsx";
import { SelectionLayer } from "../../ui/selection-layer.tsx";
import { BulkKindDialog } from "./bulk-kind-dialog.tsx";
import { BulkOwnersDialog } from "./bulk-owners-dialog.tsx";

/** What an editor says of many sources at once. Merging is not among it: that is decided of two, side by side. */
export function SourceSelectionLayer(props: SelectionProps) {
  const t = useTranslations("sources.bulk");
  return (
    <SelectionLayer
      {...props}
      hrefOf={(id) => `/sources/${id}`}
      actions={[
        { name: "kind", label: t("kind.action"), Dialog: BulkKindDialog },
        { name: "owners", label: t("owners.action"), Dialog: BulkOwnersDialog },
      ]}
    />
  );
}
