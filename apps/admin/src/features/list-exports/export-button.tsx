"use client";

import { FileDown } from "lucide-react";
import { useTranslations } from "next-intl";
import dynamic from "next/dynamic";
import { useState } from "react";
import { Button } from "../../ui/button.tsx";
import type { WantedList } from "./wanted-export.ts";

/** Few export a list: what they need for it comes when they do. */
const ExportDialog = dynamic(() => import("./export-dialog.tsx").then((part) => part.ExportDialog));

/** Has the list that the page shows written into a file. */
export function ExportButton({ wanted }: { wanted: WantedList }) {
  const t = useTranslations("listExports");
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button aria-haspopup="dialog" aria-expanded={isOpen} onClick={() => setIsOpen(true)}>
        <FileDown aria-hidden />
        {t("open")}
      </Button>
      {isOpen && <ExportDialog wanted={wanted} onClose={() => setIsOpen(false)} />}
    </>
  );
}
