"use client";

import { useTranslations } from "next-intl";
import { Button } from "../../ui/button.tsx";
import { Table } from "../../ui/table.tsx";
import type { Desk, Policy } from "./desks.query.ts";

interface PolicyTableProps {
  desk: Desk;
  onEdit: (policy: Policy) => void;
  onRemove: (policy: Policy) => void;
}

/** What a policy is for: a kind of claim, or all that have none of their own. */
export function usePolicyName(): (policy: Pick<Policy, "claimKind">) => string {
  const t = useTranslations("desks.policy");
  const kinds = useTranslations("states.kind");
  return ({ claimKind }) => (claimKind === null ? t("everyKind") : kinds(claimKind));
}

export function PolicyTable({ desk, onEdit, onRemove }: PolicyTableProps) {
  const t = useTranslations("desks.policy");
  const roles = useTranslations("roles");
  const nameOf = usePolicyName();
  return (
    <Table
      caption={t("caption", { name: desk.name })}
      rows={desk.policies}
      keyOf={({ id }) => id}
      columns={[
        {
          id: "kind",
          header: t("kind"),
          isMain: true,
          cell: (one) => (desk.policies.length === 1 ? t("anyKind") : nameOf(one)),
        },
        { id: "approvals", header: t("approvalsNeeded"), align: "end", cell: (one) => one.approvalsNeeded },
        {
          id: "who",
          header: t("deciderRoles"),
          cell: (one) => one.deciderRoles.map((role) => roles(role)).join(", "),
        },
        {
          id: "publishes",
          header: t("publishes"),
          cell: (one) => (one.publishesAutomatically ? t("atOnce") : t("byHand")),
        },
        {
          id: "experts",
          header: t("experts"),
          cell: (one) => (one.countsExperts ? t("expertsCount") : t("expertsAdvise")),
        },
        {
          id: "due",
          header: t("due"),
          cell: ({ dueWithinHours }) =>
            dueWithinHours === null ? t("never") : t("hours", { count: dueWithinHours }),
        },
        {
          id: "tasks",
          header: <span className="sr-only">{t("tasks")}</span>,
          isTasks: true,
          align: "end",
          cell: (one) => (
            <span className="flex justify-end gap-2">
              <Button
                size="small"
                aria-label={t("editLabel", { kind: nameOf(one), name: desk.name })}
                onClick={() => onEdit(one)}
              >
                {t("edit")}
              </Button>
              {one.claimKind !== null && (
                <Button
                  size="small"
                  aria-label={t("removeLabel", { kind: nameOf(one), name: desk.name })}
                  onClick={() => onRemove(one)}
                >
                  {t("remove")}
                </Button>
              )}
            </span>
          ),
        },
      ]}
    />
  );
}
