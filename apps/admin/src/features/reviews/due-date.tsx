import { Clock } from "lucide-react";
import { useTranslations } from "next-intl";
import { Badge } from "../../ui/badge.tsx";
import { DateDisplay } from "../../ui/date-display.tsx";

export function DueDate({ dueAt, overdue }: { dueAt: string | null; overdue: boolean }) {
  const t = useTranslations("queue");
  if (dueAt === null) return <span className="text-ink-subtle">{t("noDue")}</span>;
  if (!overdue) return <DateDisplay value={dueAt} relative />;
  return (
    <Badge tone="danger" icon={<Clock aria-hidden />}>
      <span className="sr-only">{t("overdue")}</span>
      <DateDisplay value={dueAt} relative />
    </Badge>
  );
}
