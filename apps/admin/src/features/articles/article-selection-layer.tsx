"use client";

import { useTranslations } from "next-intl";
import type { SelectionProps } from "../../ui/selection-bar.tsx";
import { SelectionLayer } from "../../ui/selection-layer.tsx";
import { BulkOriginDialog } from "./bulk-origin-dialog.tsx";
import { BulkWordsDialog } from "./bulk-words-dialog.tsx";

/** What an editor says of many articles at once: what is the same for all of them, and needs no reading. */
export function ArticleSelectionLayer(props: SelectionProps) {
  const t = useTranslations("articles.bulk");
  return (
    <SelectionLayer
      {...props}
      hrefOf={(id) => `/articles/${id}`}
      actions={[
        { name: "words", label: t("words.action"), Dialog: BulkWordsDialog },
        { name: "origin", label: t("origin.action"), Dialog: BulkOriginDialog },
      ]}
    />
  );
}
