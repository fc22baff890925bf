"use client";

import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useWrite } from "../../lib/use-write.ts";
import { Button } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import { RefusalNote } from "../../ui/refusal-note.tsx";
import { moved } from "./moved.ts";
import { arrangeScale } from "./scale.action.ts";
import type { Step } from "./scale.query.ts";
import { StepDialog } from "./step-dialog.tsx";
import { StepTable } from "./step-table.tsx";

type Task = "new" | { rating: string };

export function ScaleDesk({ steps }: { steps: readonly Step[] }) {
  const t = useTranslations("scale");
  const [task, setTask] = useState<Task>();
  const [told, setTold] = useState("");
  const { run, pending, refusal, clear } = useWrite(arrangeScale);
  const move = (place: number, by: -1 | 1) => {
    const order = moved(steps, place, by).map(({ rating }) => rating);
    setTold(t("moved", { name: steps[place]?.labelEn ?? "", place: place + by + 1, count: steps.length }));
    run(order);
  };
  const step =
    task === undefined || task === "new" ? undefined : steps.find(({ rating }) => rating === task.rating);
  return (
    <Card
      title={t("steps")}
      flush
      actions={
        <Button size="small" onClick={() => setTask("new")}>
          <Plus aria-hidden />
          {t("add.open")}
        </Button>
      }
    >
      <RefusalNote refusal={refusal} onRead={clear} />
      <p role="status" className="sr-only">
        {told}
      </p>
      <StepTable steps={steps} pending={pending} onMove={move} onEdit={(rating) => setTask({ rating })} />
      {task === "new" && <StepDialog onClose={() => setTask(undefined)} />}
      {step !== undefined && <StepDialog step={step} onClose={() => setTask(undefined)} />}
    </Card>
  );
}
