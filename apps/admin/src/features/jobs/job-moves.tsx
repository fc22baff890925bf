"use client";

import { RotateCcw, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRefusalWords } from "../../lib/refusal-words.ts";
import { useConfirmed } from "../../lib/use-confirmed.ts";
import { useWrite } from "../../lib/use-write.ts";
import { Button } from "../../ui/button.tsx";
import { ConfirmDialog } from "../../ui/confirm-dialog.tsx";
import { useToast } from "../../ui/toast.tsx";
import { cancelJob, retryFailedJobs, retryJob } from "./job.action.ts";

interface JobMoveProps {
  id: string;
  /** What the job does, in words. */
  what: string;
}

export function RetryJob({ id, what }: JobMoveProps) {
  const t = useTranslations("jobs.retry");
  const words = useRefusalWords();
  const toast = useToast();
  const { run, pending, refusal } = useWrite(retryJob, () => toast({ tone: "success", title: t("done") }));
  return (
    <div className="flex shrink-0 flex-col items-end gap-1">
      <Button size="small" aria-label={t("label", { what })} pending={pending} onClick={() => run(id)}>
        <RotateCcw aria-hidden />
        {t("open")}
      </Button>
      {refusal && (
        <span role="alert" className="text-sm text-danger">
          {words(refusal).title}
        </span>
      )}
    </div>
  );
}

export function RetryFailed({ queue, what, count }: { queue: string; what: string; count: number }) {
  const t = useTranslations("jobs.retryAll");
  const toast = useToast();
  const retry = useConfirmed(retryFailedJobs, (retried) =>
    toast({ tone: "success", title: t("done", { count: retried }) }),
  );
  return (
    <ConfirmDialog
      trigger={
        <Button size="small" aria-label={t("label", { what })}>
          <RotateCcw aria-hidden />
          {t("open")}
        </Button>
      }
      title={t("title", { count })}
      description={t("description", { what })}
      confirmLabel={t("confirm")}
      onConfirm={() => retry(queue)}
    />
  );
}

export function CancelJob({ id, what }: JobMoveProps) {
  const t = useTranslations("jobs.cancel");
  const toast = useToast();
  const cancel = useConfirmed(cancelJob, () => toast({ tone: "success", title: t("done") }));
  return (
    <ConfirmDialog
      tone="danger"
      trigger={
        <Button size="small" tone="quiet" aria-label={t("label", { what })}>
          <X aria-hidden />
          {t("open")}
        </Button>
      }
      title={t("title")}
      description={t("description", { what })}
      confirmLabel={t("confirm")}
      onConfirm={() => cancel(id)}
    />
  );
}
