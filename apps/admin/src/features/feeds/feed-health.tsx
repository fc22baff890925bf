import { CircleCheck, CircleSlash, CircleX, Clock, TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import type { FetchFailure, FollowedFeedState } from "../../gql/graphql.ts";
import { Badge } from "../../ui/badge.tsx";

export interface Health {
  state: FollowedFeedState;
  failure: FetchFailure | null;
  failures: number;
  lastSuccessAt: string | null;
}

/** How a feed is, in one word. */
export function FeedHealth({ state, failure, failures, lastSuccessAt }: Health) {
  const t = useTranslations("feeds.health");
  if (state === "PAUSED") return <Badge icon={<CircleSlash aria-hidden />}>{t("paused")}</Badge>;
  if (state === "GONE")
    return (
      <Badge tone="danger" icon={<CircleX aria-hidden />}>
        {t("gone")}
      </Badge>
    );
  if (failure !== null)
    return (
      <Badge tone="warning" icon={<TriangleAlert aria-hidden />}>
        {t("failing", { count: failures })}
      </Badge>
    );
  return lastSuccessAt === null ? (
    <Badge icon={<Clock aria-hidden />}>{t("new")}</Badge>
  ) : (
    <Badge tone="success" icon={<CircleCheck aria-hidden />}>
      {t("well")}
    </Badge>
  );
}
