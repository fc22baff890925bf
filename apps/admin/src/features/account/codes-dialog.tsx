"use client";

import { Check, Copy, Download } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";

interface CodesDialogProps {
  codes: readonly string[];
  /** The codes come with switching it on, not in place of earlier ones. */
  isNew: boolean;
  onClose: () => void;
}

/** Shown this once: the desk keeps them encrypted, and shows them to nobody again. */
export function CodesDialog({ codes, isNew, onClose }: CodesDialogProps) {
  const t = useTranslations("account.twoStep.codes");
  const [isCopied, setIsCopied] = useState(false);
  const text = codes.join("\n");
  const copy = async () => {
    // Where a browser keeps its clipboard to itself, the codes can still be selected and downloaded.
    const isThere = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    setIsCopied(isThere);
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={isNew ? t("titleNew") : t("title")}
      description={t("description")}
      footer={
        <Button tone="primary" onClick={onClose}>
          {t("kept")}
        </Button>
      }
    >
      <div className="flex flex-col gap-4">
        <ul
          aria-label={t("label")}
          className="grid grid-cols-2 gap-x-6 gap-y-1.5 rounded-md border border-line bg-sunken p-4 font-mono"
        >
          {codes.map((code) => (
            <li key={code} className="select-all">
              {code}
            </li>
          ))}
        </ul>
        <div className="flex flex-wrap gap-2">
          <Button onClick={() => void copy()}>
            {isCopied ? <Check aria-hidden /> : <Copy aria-hidden />}
            {isCopied ? t("copied") : t("copy")}
          </Button>
          <Button onClick={() => download(`${t("file")}\n\n${text}\n`)}>
            <Download aria-hidden />
            {t("download")}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}

function download(text: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "text/plain;charset=utf-8" }));
  link.download = "claimdesk-recovery-codes.txt";
  link.click();
  URL.revokeObjectURL(link.href);
}
