"use client";

import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { Button } from "../../ui/button.tsx";
import { ConfirmDialog } from "../../ui/confirm-dialog.tsx";
import { clearRecentItems } from "./palette.action.ts";

export function ClearRecent() {
  const t = useTranslations("recent");
  const failure = useTranslations("failure");
  const router = useRouter();
  const clear = async () => {
    try {
      await clearRecentItems();
    } catch {
      return failure("unreachable.title");
    }
    router.refresh();
    return undefined;
  };
  return (
    <ConfirmDialog
      tone="danger"
      trigger={<Button>{t("clear")}</Button>}
      title={t("clearTitle")}
      description={t("clearDescription")}
      confirmLabel={t("clear")}
      onConfirm={clear}
    />
  );
}
