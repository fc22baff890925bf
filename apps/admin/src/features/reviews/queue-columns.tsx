"use client";

import { useTranslations } from "next-intl";
import { startTransition, useOptimistic } from "react";
import type { ReviewColumn } from "../../gql/graphql.ts";
import { ColumnPicker } from "../../ui/column-picker.tsx";
import { columnNames, columnsFor } from "./queue-choice.ts";
import type { QueueName } from "./queue-choice.ts";

interface QueueColumnsProps {
  queue: QueueName;
  columns: readonly ReviewColumn[];
  onChange: (columns: readonly ReviewColumn[]) => void;
}

/** What stands beside the claim, and in which order. Ticks do not wait for the page. */
export function QueueColumns({ queue, columns, onChange }: QueueColumnsProps) {
  const t = useTranslations("queue.columns");
  const [chosen, show] = useOptimistic(columns);
  return (
    <ColumnPicker
      columns={columnNames.map((value) => ({ value, label: t(value) }))}
      standard={columnsFor(queue)}
      chosen={chosen}
      onChoose={(next) =>
        startTransition(() => {
          show(next);
          onChange(next);
        })
      }
    />
  );
}
