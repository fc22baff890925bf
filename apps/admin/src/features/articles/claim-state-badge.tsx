import type { ClaimState } from "@claimdesk/shared/claim-state";
import { useTranslations } from "next-intl";
import { claimStateMarks } from "../../lib/claim-state-mark.ts";
import { Badge } from "../../ui/badge.tsx";

export function ClaimStateBadge({ state }: { state: ClaimState }) {
  const t = useTranslations("states");
  const { tone, icon: Icon } = claimStateMarks[state];
  return (
    <Badge tone={tone} icon={<Icon aria-hidden />}>
      {t(`claim.${state}`)}
    </Badge>
  );
}
