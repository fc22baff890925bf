"use client";

import { Monitor } from "lucide-react";
import { useTranslations } from "next-intl";
import { useConfirmed } from "../../lib/use-confirmed.ts";
import { Badge } from "../../ui/badge.tsx";
import { Button } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import { ConfirmDialog } from "../../ui/confirm-dialog.tsx";
import { DateDisplay } from "../../ui/date-display.tsx";
import { useToast } from "../../ui/toast.tsx";
import type { OwnSession } from "./account.query.ts";
import { endSessions } from "./session.action.ts";

export function SessionCard({ sessions }: { sessions: readonly OwnSession[] }) {
  const t = useTranslations("account.sessions");
  const others = sessions.filter(({ current }) => !current).length;
  return (
    <Card title={t("title")} actions={others > 0 && <EndOthers count={others} />}>
      <div className="flex flex-col gap-3">
        <p className="text-ink-muted">{t("about")}</p>
        <ul
          aria-label={t("title")}
          className="flex flex-col divide-y divide-line border-t border-line *:last:pb-0"
        >
          {sessions.map((session) => (
            <SessionRow key={session.id} session={session} />
          ))}
        </ul>
      </div>
    </Card>
  );
}

function SessionRow({ session }: { session: OwnSession }) {
  const t = useTranslations("account.sessions");
  const { id, device, address, signedInBy, createdAt, lastSeenAt, current } = session;
  const name = device === null ? t("unknownDevice") : t("device", device);
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 py-3">
      <Monitor aria-hidden className="size-4 shrink-0 text-ink-subtle" />
      <div className="flex min-w-0 flex-[1_1_14rem] flex-col gap-0.5">
        <span className="flex flex-wrap items-center gap-2 font-medium">
          {name}
          {current && <Badge tone="success">{t("current")}</Badge>}
        </span>
        <span className="text-sm text-ink-muted">
          {t.rich("began", { date: () => <DateDisplay value={createdAt} />, way: t(`ways.${signedInBy}`) })}
        </span>
        <span className="text-sm text-ink-muted">
          {t.rich("seen", { date: () => <DateDisplay value={lastSeenAt} relative /> })}
          {address !== null && ` · ${address}`}
        </span>
      </div>
      {!current && <EndOne id={id} name={name} />}
    </li>
  );
}

function EndOne({ id, name }: { id: string; name: string }) {
  const t = useTranslations("account.sessions.end");
  const toast = useToast();
  const end = useConfirmed(endSessions, () => toast({ tone: "success", title: t("done", { name }) }));
  return (
    <ConfirmDialog
      tone="danger"
      trigger={
        <Button size="small" aria-label={t("label", { name })}>
          {t("open")}
        </Button>
      }
      title={t("title", { name })}
      description={t("description")}
      confirmLabel={t("confirm")}
      onConfirm={() => end(id)}
    />
  );
}

function EndOthers({ count }: { count: number }) {
  const t = useTranslations("account.sessions.endOthers");
  const toast = useToast();
  const end = useConfirmed(endSessions, () => toast({ tone: "success", title: t("done") }));
  return (
    <ConfirmDialog
      tone="danger"
      trigger={<Button>{t("open")}</Button>}
      title={t("title", { count })}
      description={t("description")}
      confirmLabel={t("confirm")}
      onConfirm={() => end(null)}
    />
  );
}
