import { useTranslations } from "next-intl";
import { Callout } from "../../ui/callout.tsx";
import { DateDisplay } from "../../ui/date-display.tsx";
import type { DeskFeed } from "./feed-desk.query.ts";

/** Why a feed did not answer, and what can be done. */
export function FeedProblem({ feed }: { feed: DeskFeed }) {
  const t = useTranslations("feeds.problem");
  const failures = useTranslations("fetchFailures");
  const { failure, failures: times, failedAt, state } = feed;
  if (state === "GONE") {
    return (
      <Callout tone="danger" announce={false} title={t("gone")}>
        {t("goneAdvice")}
      </Callout>
    );
  }
  if (failure === null || failedAt === null) return null;
  return (
    <Callout
      tone="warning"
      title={t.rich("failing", { count: times, date: () => <DateDisplay value={failedAt} relative /> })}
    >
      {failures(`${failure}.what`)} {failures(`${failure}.advice`)} {t("seldom")}
    </Callout>
  );
}
