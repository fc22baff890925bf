"use client";

import { useTranslations } from "next-intl";
import { ShownOnce } from "../../ui/shown-once.tsx";

export interface ShownPassword {
  name: string;
  email: string;
  password: string;
}

export function ShownPasswordNote({ shown, onDone }: { shown: ShownPassword; onDone: () => void }) {
  const t = useTranslations("people.shown");
  return (
    <ShownOnce
      // Another password begins uncopied.
      key={shown.password}
      title={t("title", { name: shown.name })}
      label={t("label")}
      secret={shown.password}
      onDone={onDone}
    >
      {t("advice", { email: shown.email })}
    </ShownOnce>
  );
}
