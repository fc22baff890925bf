import { CircleCheck, CircleSlash, TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import type { WebhookDisabledReason } from "../../gql/graphql.ts";
import { Badge } from "../../ui/badge.tsx";

/** What a person disabled is as they wanted it; what the desk disabled asks for somebody. */
export function WebhookStanding({ reason }: { reason: WebhookDisabledReason | null }) {
  const t = useTranslations("webhooks.standing");
  if (reason === null) {
    return (
      <Badge tone="success" icon={<CircleCheck aria-hidden />}>
        {t("enabled")}
      </Badge>
    );
  }
  const isWanted = reason === "BY_PERSON";
  return (
    <Badge
      tone={isWanted ? "neutral" : "danger"}
      icon={isWanted ? <CircleSlash aria-hidden /> : <TriangleAlert aria-hidden />}
    >
      {t(reason)}
    </Badge>
  );
}
