"use client";

import { Quote } from "lucide-react";
import { useTranslations } from "next-intl";
import type { RefObject } from "react";
import type { TextSpan } from "../../lib/text-selection.ts";
import { SelectionToolbar } from "../../ui/selection-toolbar.tsx";

interface ClaimToolbarProps {
  /** The element that the article's words stand in. */
  box: RefObject<HTMLElement | null>;
  onClaim: (span: TextSpan) => void;
}

/** Makes a claim of the words that are selected. */
export function ClaimToolbar({ box, onClaim }: ClaimToolbarProps) {
  const t = useTranslations("articles.reading");
  const action = (
    <>
      <Quote aria-hidden />
      {t("makeClaim")}
    </>
  );
  return <SelectionToolbar box={box} label={t("selection")} action={action} keys="c" onPress={onClaim} />;
}
