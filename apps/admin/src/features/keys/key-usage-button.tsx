"use client";

import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "../../ui/button.tsx";

const loadDialog = () => import("./key-usage-dialog.tsx").then((module) => module.KeyUsageDialog);
const KeyUsageDialog = dynamic(loadDialog);

export function KeyUsageButton({ id, name }: { id: string; name: string }) {
  const t = useTranslations("keyList.usage");
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button
        size="small"
        aria-label={t("label", { name })}
        onPointerEnter={() => void loadDialog()}
        onClick={() => setIsOpen(true)}
      >
        {t("open")}
      </Button>
      {isOpen && <KeyUsageDialog id={id} name={name} onClose={() => setIsOpen(false)} />}
    </>
  );
}
