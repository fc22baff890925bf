"use client";

import { KeyRound, Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Badge } from "../../ui/badge.tsx";
import { Button } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import { DateDisplay } from "../../ui/date-display.tsx";
import type { OwnPasskey } from "./account.query.ts";
import { PasskeyNameDialog } from "./passkey-name-dialog.tsx";
import { PasskeyRemoval } from "./passkey-removal.tsx";

export function PasskeyCard({ passkeys }: { passkeys: readonly OwnPasskey[] }) {
  const t = useTranslations("account.passkeys");
  const [isAdding, setIsAdding] = useState(false);
  return (
    <Card
      title={t("title")}
      actions={
        <Button onClick={() => setIsAdding(true)}>
          <Plus aria-hidden />
          {t("add.open")}
        </Button>
      }
    >
      <div className="flex flex-col gap-3">
        <p className="text-ink-muted">{t("about")}</p>
        {passkeys.length > 0 && (
          <ul
            aria-label={t("title")}
            className="flex flex-col divide-y divide-line border-t border-line *:last:pb-0"
          >
            {passkeys.map((passkey) => (
              <PasskeyRow key={passkey.id} passkey={passkey} />
            ))}
          </ul>
        )}
      </div>
      {isAdding && <PasskeyNameDialog onClose={() => setIsAdding(false)} />}
    </Card>
  );
}

function PasskeyRow({ passkey }: { passkey: OwnPasskey }) {
  const t = useTranslations("account.passkeys");
  const [isRenaming, setIsRenaming] = useState(false);
  const { name, synced, createdAt, lastUsedAt } = passkey;
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 py-3">
      <KeyRound aria-hidden className="size-4 shrink-0 text-ink-subtle" />
      <div className="flex min-w-0 flex-[1_1_14rem] flex-col gap-0.5">
        <span className="flex flex-wrap items-center gap-2 font-medium break-words">
          {name}
          {synced && <Badge look="outlined">{t("synced")}</Badge>}
        </span>
        <span className="text-sm text-ink-muted">
          {t.rich("added", { date: () => <DateDisplay value={createdAt.slice(0, "2024-06-24".length)} /> })}
          {" · "}
          {lastUsedAt === null
            ? t("neverUsed")
            : t.rich("used", { date: () => <DateDisplay value={lastUsedAt} relative /> })}
        </span>
      </div>
      <div className="flex gap-2">
        <Button size="small" aria-label={t("rename.label", { name })} onClick={() => setIsRenaming(true)}>
          {t("rename.open")}
        </Button>
        <PasskeyRemoval passkey={passkey} />
      </div>
      {isRenaming && <PasskeyNameDialog passkey={passkey} onClose={() => setIsRenaming(false)} />}
    </li>
  );
}
