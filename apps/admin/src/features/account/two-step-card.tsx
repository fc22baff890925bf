"use client";

import { ShieldAlert, ShieldCheck } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Badge } from "../../ui/badge.tsx";
import { Button } from "../../ui/button.tsx";
import { Callout } from "../../ui/callout.tsx";
import { Card } from "../../ui/card.tsx";
import { DateDisplay } from "../../ui/date-display.tsx";
import type { OwnAccount } from "./account.query.ts";
import { CodesRenewal } from "./codes-renewal.tsx";
import { TotpRemoval } from "./totp-removal.tsx";
import { TotpSetup } from "./totp-setup.tsx";

type Task = "setUp" | "renew" | "remove";
/** With fewer left somebody may be at the end of them before they think of it. */
const fewCodes = 3;

export function TwoStepCard({ account }: { account: OwnAccount }) {
  const t = useTranslations("account.twoStep");
  const [task, setTask] = useState<Task>();
  const { totpSince, recoveryCodesLeft } = account;
  const close = () => setTask(undefined);
  const left = recoveryCodesLeft ?? 0;
  return (
    <Card
      title={t("title")}
      actions={
        totpSince === null && (
          <Button tone="primary" onClick={() => setTask("setUp")}>
            {t("setUp.open")}
          </Button>
        )
      }
    >
      <div className="flex flex-col items-start gap-3">
        <p className="text-ink-muted">{t("about")}</p>
        {totpSince === null ? (
          <Badge icon={<ShieldAlert aria-hidden />}>{t("off")}</Badge>
        ) : (
          <>
            <div className="flex flex-wrap items-center gap-2">
              <Badge tone="success" icon={<ShieldCheck aria-hidden />}>
                {t("on")}
              </Badge>
              <span className="text-sm text-ink-muted">
                {t.rich("since", {
                  date: () => <DateDisplay value={totpSince.slice(0, "2024-06-24".length)} />,
                })}
              </span>
            </div>
            {left <= fewCodes ? (
              <Callout tone="warning" className="w-full">
                {t("codesLeft", { count: left })}
              </Callout>
            ) : (
              <p className="text-sm text-ink-muted">{t("codesLeft", { count: left })}</p>
            )}
            <div className="flex flex-wrap gap-2">
              <Button onClick={() => setTask("renew")}>{t("renew.open")}</Button>
              <Button onClick={() => setTask("remove")}>{t("remove.open")}</Button>
            </div>
          </>
        )}
      </div>
      {task === "setUp" && <TotpSetup onClose={close} />}
      {task === "renew" && <CodesRenewal onClose={close} />}
      {task === "remove" && <TotpRemoval onClose={close} />}
    </Card>
  );
}
