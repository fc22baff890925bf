"use client";

import { Columns3 } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReviewColumn } from "../../gql/graphql.ts";
import { Button } from "../../ui/button.tsx";
import { CheckboxGroup } from "../../ui/checkbox-group.tsx";
import { Popover } from "../../ui/popover.tsx";
import { columnNames } from "./queue-choice.ts";

interface QueueColumnsProps {
  columns: readonly ReviewColumn[];
  onChange: (columns: readonly ReviewColumn[]) => void;
}

/** What stands beside the claim. */
export function QueueColumns({ columns, onChange }: QueueColumnsProps) {
  const t = useTranslations("queue");
  return (
    <Popover
      label={t("columnsTitle")}
      align="end"
      className="w-64"
      trigger={
        <Button>
          <Columns3 aria-hidden />
          {t("columnsTitle")}
        </Button>
      }
    >
      <CheckboxGroup
        label={t("columnsShown")}
        options={columnNames.map((value) => ({ value, label: t(`columns.${value}`) }))}
        chosen={columns}
        // They stand in one order, whichever was chosen first.
        onChange={(chosen) => onChange(columnNames.filter((name) => chosen.includes(name)))}
      />
    </Popover>
  );
}
