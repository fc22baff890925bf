import { CircleCheck, CircleX, Undo2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { Badge } from "../../ui/badge.tsx";
import { Card } from "../../ui/card.tsx";
import { DateDisplay } from "../../ui/date-display.tsx";
import type { ReviewDecision } from "./review-desk.query.ts";

const marks = {
  APPROVE: { tone: "success", icon: CircleCheck },
  REQUEST_CHANGES: { tone: "warning", icon: Undo2 },
  REJECT: { tone: "danger", icon: CircleX },
} as const;

export function ReviewDecisions({ decisions }: { decisions: readonly ReviewDecision[] }) {
  const t = useTranslations("reviews.decisions");
  return (
    <Card flush title={t("title")}>
      {decisions.length === 0 ? (
        <p className="p-4 text-sm text-ink-muted">{t("none")}</p>
      ) : (
        <ol className="divide-y divide-line">
          {decisions.map((decision) => (
            <DecisionItem key={decision.id} decision={decision} />
          ))}
        </ol>
      )}
    </Card>
  );
}

function DecisionItem({ decision }: { decision: ReviewDecision }) {
  const t = useTranslations("reviews.decisions");
  const states = useTranslations("states");
  const { tone, icon: Icon } = marks[decision.decision];
  return (
    <li className="flex flex-col gap-1.5 p-4">
      <p className="flex flex-wrap items-center gap-2 text-sm">
        <span className="font-medium">
          {decision.reviewer?.name ?? decision.expertInvitation?.name ?? t("somebody")}
        </span>
        {decision.expertInvitation !== null && <Badge look="outlined">{t("expert")}</Badge>}
        <Badge tone={decision.stale ? "neutral" : tone} icon={<Icon aria-hidden />}>
          {states(`decision.${decision.decision}`)}
        </Badge>
        {decision.stale && (
          <Badge look="outlined" tone="warning">
            {t("stale", { number: decision.revisionNumber })}
          </Badge>
        )}
        <DateDisplay value={decision.at} className="text-ink-subtle" />
      </p>
      {decision.reason !== null && (
        <p className="measure text-sm whitespace-pre-wrap text-ink-muted">{decision.reason}</p>
      )}
    </li>
  );
}
