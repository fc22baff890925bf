"use client";

import { ScanText } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useRefusalWords } from "../../lib/refusal-words.ts";
import { useWrite } from "../../lib/use-write.ts";
import { Button } from "../../ui/button.tsx";
import { useToast } from "../../ui/toast.tsx";
import { rereadImport } from "./import-move.action.ts";

/** Has what was kept read once more, by the rules of today. */
export function RereadButton({ id }: { id: string }) {
  const t = useTranslations("imports.reread");
  const router = useRouter();
  const toast = useToast();
  const words = useRefusalWords();
  const { run, pending, refusal } = useWrite(rereadImport, (newest) => {
    toast({ tone: "success", title: newest === id ? t("same") : t("done") });
    if (newest !== id) router.push(`/import/${newest}`);
  });
  return (
    <>
      {refusal !== undefined && (
        <span role="alert" className="text-sm text-danger">
          {words(refusal).title}
        </span>
      )}
      <Button pending={pending} onClick={() => run(id)}>
        <ScanText aria-hidden />
        {t("open")}
      </Button>
    </>
  );
}
