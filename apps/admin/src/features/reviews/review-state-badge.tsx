import type { ReviewState } from "@claimdesk/shared/claim-state";
import { useTranslations } from "next-intl";
import { reviewStateMarks } from "../../lib/claim-state-mark.ts";
import { Badge } from "../../ui/badge.tsx";

export function ReviewStateBadge({ state }: { state: ReviewState }) {
  const t = useTranslations("states");
  const { tone, icon: Icon } = reviewStateMarks[state];
  return (
    <Badge tone={tone} icon={<Icon aria-hidden />}>
      {t(`review.${state}`)}
    </Badge>
  );
}
