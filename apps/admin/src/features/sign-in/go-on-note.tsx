"use client";

import { useTranslations } from "next-intl";
import { useSyncExternalStore } from "react";
import { hasCopies, onCopies } from "../../lib/browser-copy.ts";
import { Callout } from "../../ui/callout.tsx";

/** For whoever was led here from a page: that they will be back there, and where the words are that they typed. */
export function GoOnNote({ next }: { next: string }) {
  const t = useTranslations("signIn.goOn");
  const isKept = useSyncExternalStore(onCopies, hasCopies, () => false);
  if (next === "/" && !isKept) return null;
  return (
    <div role="status">
      <Callout title={t("title")}>{isKept ? t("kept") : t("asked")}</Callout>
    </div>
  );
}
