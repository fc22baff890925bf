"use client";

import { Pencil, Send } from "lucide-react";
import { useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import { useKeys } from "../../lib/keyboard.tsx";
import { useWrite } from "../../lib/use-write.ts";
import { Button } from "../../ui/button.tsx";
import { Callout } from "../../ui/callout.tsx";
import { DateDisplay } from "../../ui/date-display.tsx";
import { PageHeader } from "../../ui/page-header.tsx";
import { RefusalNote } from "../../ui/refusal-note.tsx";
import { ShownOnce } from "../../ui/shown-once.tsx";
import { useToast } from "../../ui/toast.tsx";
import { testWebhook } from "./delivery.action.ts";
import type { TestResult } from "./delivery.action.ts";
import { EditWebhookDialog } from "./edit-webhook-dialog.tsx";
import { RotateSecretDialog } from "./rotate-secret-dialog.tsx";
import { useAttemptWords } from "./use-attempt-words.ts";
import { DeleteConfirmation, StandingConfirmation } from "./webhook-confirmations.tsx";
import type { DeskWebhook } from "./webhook-desk.query.ts";
import { WebhookFacts } from "./webhook-facts.tsx";
import { WebhookMenu } from "./webhook-menu.tsx";
import type { WebhookTask } from "./webhook-menu.tsx";
import { WebhookStanding } from "./webhook-standing.tsx";
import type { ToldSecret } from "./webhook.action.ts";

export function WebhookDesk({ webhook }: { webhook: DeskWebhook }) {
  const t = useTranslations("webhooks.desk");
  const secret = useTranslations("webhooks.secret");
  const [task, setTask] = useState<WebhookTask>();
  const [rotated, setRotated] = useState<ToldSecret>();
  const keys = useMemo(() => [{ keys: "e", label: t("edit"), run: () => setTask("edit") }], [t]);
  useKeys(t("title"), keys);
  return (
    <>
      <WebhookHeader webhook={webhook} onChoose={setTask} />
      {rotated && (
        <ShownOnce
          key={rotated.secret}
          title={secret("rotated")}
          label={secret("label")}
          secret={rotated.secret}
          onDone={() => setRotated(undefined)}
        >
          {secret("advice")}
        </ShownOnce>
      )}
      <DisabledNote webhook={webhook} onEnable={() => setTask("standing")} />
      <WebhookFacts webhook={webhook} />
      {task !== undefined && (
        <Task webhook={webhook} task={task} onClose={() => setTask(undefined)} onRotated={setRotated} />
      )}
    </>
  );
}

function WebhookHeader({
  webhook,
  onChoose,
}: {
  webhook: DeskWebhook;
  onChoose: (task: WebhookTask) => void;
}) {
  const t = useTranslations("webhooks.desk");
  const words = useAttemptWords();
  const toast = useToast();
  const [failed, setFailed] = useState<TestResult>();
  const test = useWrite(testWebhook, (result) => {
    // What has to be acted upon stands on the page; what went well may go away by itself.
    setFailed(result === null || result.error === null ? undefined : result);
    if (result?.error === null)
      toast({ tone: "success", title: t("testArrived"), description: words(result) });
  });
  return (
    <>
      <PageHeader
        title={<span className="wrap-anywhere">{webhook.url}</span>}
        isLong
        overline={<WebhookStanding reason={webhook.disabledReason} />}
        description={webhook.description ?? undefined}
        actions={
          <>
            <Button pending={test.pending} onClick={() => test.run(webhook.id)}>
              <Send aria-hidden />
              {t("test")}
            </Button>
            <Button onClick={() => onChoose("edit")}>
              <Pencil aria-hidden />
              {t("edit")}
            </Button>
            <WebhookMenu enabled={webhook.enabled} onChoose={onChoose} />
          </>
        }
      />
      {failed && (
        <Callout tone="danger" title={t("testFailed")}>
          {words(failed)}
        </Callout>
      )}
      <RefusalNote refusal={test.refusal} onRead={test.clear} />
    </>
  );
}

function DisabledNote({ webhook, onEnable }: { webhook: DeskWebhook; onEnable: () => void }) {
  const t = useTranslations("webhooks.desk");
  const { disabledReason, disabledAt } = webhook;
  if (disabledReason === null || disabledAt === null) return null;
  return (
    <Callout
      tone={disabledReason === "BY_PERSON" ? "neutral" : "warning"}
      title={t.rich("disabledSince", { date: () => <DateDisplay value={disabledAt} /> })}
      action={<Button onClick={onEnable}>{t("enable")}</Button>}
    >
      {t(`disabledBecause.${disabledReason}`)}
    </Callout>
  );
}

interface TaskProps {
  webhook: DeskWebhook;
  task: WebhookTask;
  onClose: () => void;
  onRotated: (told: ToldSecret) => void;
}

function Task({ webhook, task, onClose, onRotated }: TaskProps) {
  switch (task) {
    case "edit":
      return <EditWebhookDialog webhook={webhook} onClose={onClose} />;
    case "rotate":
      return <RotateSecretDialog webhook={webhook} onClose={onClose} onRotated={onRotated} />;
    case "standing":
      return <StandingConfirmation webhook={webhook} onClose={onClose} />;
    case "delete":
      return <DeleteConfirmation webhook={webhook} onClose={onClose} />;
  }
}
