"use client";

import { useTranslations } from "next-intl";
import { rowLink } from "../../lib/row-link.ts";
import { Avatar } from "../../ui/avatar.tsx";
import { Badge } from "../../ui/badge.tsx";
import { DateDisplay } from "../../ui/date-display.tsx";
import { Table } from "../../ui/table.tsx";
import type { DeskPerson } from "./people.query.ts";
import { PersonMenu } from "./person-menu.tsx";
import type { PersonTask } from "./person-menu.tsx";

interface PersonTableProps {
  people: readonly DeskPerson[];
  me: string;
  onChoose: (chosen: { task: PersonTask; personId: string }) => void;
}

export function PersonTable({ people, me, onChoose }: PersonTableProps) {
  const t = useTranslations("people.list");
  const roles = useTranslations("roles");
  return (
    <Table
      caption={t("title")}
      rows={people}
      keyOf={({ id }) => id}
      columns={[
        {
          id: "name",
          header: t("columns.name"),
          isMain: true,
          cell: (person) => (
            <div className="flex items-center gap-3">
              <Avatar name={person.name} />
              <div className="flex min-w-0 flex-col items-start">
                <button
                  type="button"
                  {...rowLink}
                  onClick={() => onChoose({ task: "edit", personId: person.id })}
                  className="rounded-sm text-left font-medium text-ink underline decoration-line-strong underline-offset-[0.2em] hover:decoration-2"
                >
                  {person.id === me ? t("oneself", { name: person.name }) : person.name}
                </button>
                <span className="text-sm wrap-anywhere text-ink-subtle">{person.email}</span>
              </div>
            </div>
          ),
        },
        {
          id: "roles",
          header: t("columns.roles"),
          cell: (person) => (
            <div className="flex flex-wrap gap-1">
              {person.roles.map((role) => (
                <Badge key={role} look="outlined" tone={role === "ADMIN" ? "accent" : "neutral"}>
                  {roles(role)}
                </Badge>
              ))}
              {person.roles.length === 0 && t("noRole")}
            </div>
          ),
        },
        {
          id: "secondFactors",
          header: t("columns.secondFactors"),
          cell: ({ secondFactors }) =>
            secondFactors.length === 0
              ? t("noSecondFactor")
              : secondFactors.map((one) => t(`secondFactors.${one}`)).join(", "),
        },
        {
          id: "since",
          header: t("columns.since"),
          cell: ({ createdAt }) => <DateDisplay value={createdAt.slice(0, "2024-06-24".length)} />,
        },
        {
          id: "tasks",
          header: <span className="sr-only">{t("columns.tasks")}</span>,
          isTasks: true,
          className: "@max-xl:absolute @max-xl:top-1 @max-xl:right-2",
          align: "end",
          cell: (person) => (
            <PersonMenu person={person} onChoose={(task) => onChoose({ task, personId: person.id })} />
          ),
        },
      ]}
    />
  );
}
