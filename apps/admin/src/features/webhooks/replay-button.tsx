"use client";

import { RotateCcw } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRefusalWords } from "../../lib/refusal-words.ts";
import { useWrite } from "../../lib/use-write.ts";
import { Button } from "../../ui/button.tsx";
import { useToast } from "../../ui/toast.tsx";
import { replayDelivery } from "./delivery.action.ts";

export function ReplayButton({ id, event }: { id: string; event: string }) {
  const t = useTranslations("webhooks.replay");
  const words = useRefusalWords();
  const toast = useToast();
  const { run, pending, refusal } = useWrite(replayDelivery, () =>
    toast({ tone: "success", title: t("done") }),
  );
  return (
    <div className="flex shrink-0 flex-col items-end gap-1">
      <Button size="small" aria-label={t("label", { event })} pending={pending} onClick={() => run(id)}>
        <RotateCcw aria-hidden />
        {t("open")}
      </Button>
      {refusal && (
        <span role="alert" className="text-danger">
          {words(refusal).title}
        </span>
      )}
    </div>
  );
}
