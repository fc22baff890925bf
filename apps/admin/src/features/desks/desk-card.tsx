"use client";

import { ClaimKind } from "@claimdesk/shared/claim-state";
import { Pencil, Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import type { Desk, Policy } from "./desks.query.ts";
import { EditDeskDialog } from "./edit-desk-dialog.tsx";
import { PolicyDialog } from "./policy-dialog.tsx";
import { PolicyTable } from "./policy-table.tsx";
import { RemovePolicyDialog } from "./remove-policy-dialog.tsx";

type Task = { kind: "desk" } | { kind: "new" } | { kind: "policy" | "remove"; policy: Policy };

export function DeskCard({ desk }: { desk: Desk }) {
  const t = useTranslations("desks");
  const [task, setTask] = useState<Task>();
  const close = () => setTask(undefined);
  const free = Object.values(ClaimKind).filter(
    (kind) => !desk.policies.some(({ claimKind }) => claimKind === kind),
  );
  return (
    <Card
      title={desk.name}
      flush
      actions={
        <>
          <Button
            size="small"
            aria-label={t("edit.label", { name: desk.name })}
            onClick={() => setTask({ kind: "desk" })}
          >
            <Pencil aria-hidden />
            {t("edit.open")}
          </Button>
          {free.length > 0 && (
            <Button
              size="small"
              aria-label={t("policy.addTo", { name: desk.name })}
              onClick={() => setTask({ kind: "new" })}
            >
              <Plus aria-hidden />
              {t("policy.add")}
            </Button>
          )}
        </>
      }
    >
      <p className="px-4 pt-3 text-sm text-ink-muted">
        {desk.members.length === 0
          ? t("nobody")
          : t("members", {
              count: desk.members.length,
              names: desk.members.map(({ name }) => name).join(", "),
            })}
      </p>
      <PolicyTable
        desk={desk}
        onEdit={(policy) => setTask({ kind: "policy", policy })}
        onRemove={(policy) => setTask({ kind: "remove", policy })}
      />
      {task?.kind === "desk" && <EditDeskDialog desk={desk} onClose={close} />}
      {task?.kind === "new" && <PolicyDialog desk={desk} kinds={free} onClose={close} />}
      {task?.kind === "policy" && (
        <PolicyDialog desk={desk} policy={task.policy} kinds={[]} onClose={close} />
      )}
      {task?.kind === "remove" && <RemovePolicyDialog policy={task.policy} onClose={close} />}
    </Card>
  );
}
