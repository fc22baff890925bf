"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import { OwnPasswordDialog } from "./own-password-dialog.tsx";

export function PasswordCard({ hasPassword }: { hasPassword: boolean }) {
  const t = useTranslations("account.password");
  const [isChanging, setIsChanging] = useState(false);
  return (
    <Card
      title={t("heading")}
      actions={hasPassword && <Button onClick={() => setIsChanging(true)}>{t("open")}</Button>}
    >
      <p className="text-ink-muted">{hasPassword ? t("about") : t("none")}</p>
      {isChanging && <OwnPasswordDialog onClose={() => setIsChanging(false)} />}
    </Card>
  );
}
