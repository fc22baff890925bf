"use client";

import { CircleCheck, CircleSlash, Clock } from "lucide-react";
import { useNow, useTranslations } from "next-intl";
import { Badge } from "../../ui/badge.tsx";
import { DateDisplay } from "../../ui/date-display.tsx";
import { Table } from "../../ui/table.tsx";
import type { Column } from "../../ui/table.tsx";
import type { ListedKey } from "./key-list.query.ts";
import { keyStanding } from "./key-standing.ts";
import { KeyUsageButton } from "./key-usage-button.tsx";
import { RevokeKeyDialog } from "./revoke-key-dialog.tsx";

interface KeyTableProps {
  keys: readonly ListedKey[];
  showsOwner: boolean;
}

export function KeyTable({ keys, showsOwner }: KeyTableProps) {
  const t = useTranslations("keyList.list");
  const scopes = useTranslations("keyList.scopes");
  const now = useNow();
  const owner: Column<ListedKey> = {
    id: "owner",
    header: t("columns.owner"),
    cell: (key) => key.owner.name,
  };
  return (
    <Table
      caption={t("title")}
      rows={keys}
      keyOf={({ id }) => id}
      columns={[
        {
          id: "name",
          header: t("columns.name"),
          isMain: true,
          cell: ({ name, start }) => (
            <div className="flex flex-col">
              <span className="font-medium">{name}</span>
              <code className="font-mono text-sm text-ink-subtle">{start}…</code>
            </div>
          ),
        },
        ...(showsOwner ? [owner] : []),
        {
          id: "scopes",
          header: t("columns.scopes"),
          className: "min-w-44",
          cell: (key) => (
            <div className="flex flex-wrap gap-1">
              {key.scopes.map((scope) => (
                <Badge key={scope} look="outlined">
                  {scopes(`${scope}.short`)}
                </Badge>
              ))}
            </div>
          ),
        },
        { id: "standing", header: t("columns.standing"), cell: (key) => <Standing listed={key} now={now} /> },
        {
          id: "used",
          header: t("columns.used"),
          cell: ({ lastUsedAt }) =>
            lastUsedAt === null ? t("never") : <DateDisplay value={lastUsedAt} relative />,
        },
        {
          id: "tasks",
          header: <span className="sr-only">{t("columns.tasks")}</span>,
          isTasks: true,
          align: "end",
          cell: (key) => (
            <span className="flex justify-end gap-2">
              <KeyUsageButton id={key.id} name={key.name} />
              {keyStanding(key, now) === "active" && <RevokeKeyDialog id={key.id} name={key.name} />}
            </span>
          ),
        },
      ]}
    />
  );
}

const marks = {
  active: { tone: "success", icon: CircleCheck },
  expired: { tone: "neutral", icon: Clock },
  revoked: { tone: "danger", icon: CircleSlash },
} as const;

function Standing({ listed, now }: { listed: ListedKey; now: Date }) {
  const t = useTranslations("keyList.list");
  const standing = keyStanding(listed, now);
  const { tone, icon: Icon } = marks[standing];
  const at = listed.revokedAt ?? listed.expiresAt;
  return (
    <div className="flex flex-col items-start gap-1">
      <Badge tone={tone} icon={<Icon aria-hidden />}>
        {t(`standing.${standing}`)}
      </Badge>
      <span className="text-ink-subtle">
        {t.rich(`since.${standing}`, {
          date: () => <DateDisplay value={at.slice(0, "2024-06-24".length)} />,
        })}
      </span>
    </div>
  );
}
