"use client";

import { ListPlus, Plus, Rss } from "lucide-react";
import { useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import type { ReactNode } from "react";
import { useKeys } from "../../lib/keyboard.tsx";
import { ListKeys } from "../../lib/list-keys.tsx";
import { useReopening } from "../../lib/use-reopening.ts";
import { Button } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { LinkTabs } from "../../ui/link-tabs.tsx";
import { PageHeader } from "../../ui/page-header.tsx";
import { FeedTable } from "./feed-table.tsx";
import type { ListedFeed } from "./feed-list.query.ts";
import { feedViews } from "./feed-view.ts";
import type { FeedView } from "./feed-view.ts";
import { FollowFeedDialog } from "./follow-feed-dialog.tsx";
import { OpmlDialog } from "./opml-dialog.tsx";

interface FeedsDeskProps {
  feeds: readonly ListedFeed[];
  view: FeedView;
  mayEdit: boolean;
  footer: ReactNode;
}

export function FeedsDesk({ feeds, view, mayEdit, footer }: FeedsDeskProps) {
  const t = useTranslations("feeds.list");
  const [task, setTask] = useState<"follow" | "opml">();
  useReopening("feed.follow", () => mayEdit && setTask("follow"));
  useReopening("feed.opml", () => mayEdit && setTask("opml"));
  const keys = useMemo(
    () => (mayEdit ? [{ keys: "n", label: t("follow"), run: () => setTask("follow") }] : []),
    [t, mayEdit],
  );
  useKeys(t("title"), keys);
  const close = () => setTask(undefined);
  return (
    <>
      <PageHeader
        title={t("title")}
        description={t("description")}
        actions={mayEdit ? <FeedTasks onChoose={setTask} /> : undefined}
      />
      <ListKeys title={t("rows")} next={t("keys.next")} previous={t("keys.previous")} />
      <LinkTabs
        label={t("views.label")}
        tabs={feedViews.map((one) => ({
          href: one === "all" ? "/feeds" : `/feeds?view=${one}`,
          label: t(`views.${one}`),
          isCurrent: one === view,
        }))}
      />
      <Card flush footer={footer}>
        {feeds.length === 0 ? (
          <EmptyState icon={<Rss aria-hidden />} title={t(`none.${view}.title`)}>
            {t(`none.${view}.advice`)}
          </EmptyState>
        ) : (
          <FeedTable feeds={feeds} />
        )}
      </Card>
      {task === "follow" && <FollowFeedDialog onClose={close} />}
      {task === "opml" && <OpmlDialog onClose={close} />}
    </>
  );
}

function FeedTasks({ onChoose }: { onChoose: (task: "follow" | "opml") => void }) {
  const t = useTranslations("feeds.list");
  return (
    <>
      <Button onClick={() => onChoose("opml")}>
        <ListPlus aria-hidden />
        {t("opml")}
      </Button>
      <Button tone="primary" onClick={() => onChoose("follow")}>
        <Plus aria-hidden />
        {t("follow")}
      </Button>
    </>
  );
}
